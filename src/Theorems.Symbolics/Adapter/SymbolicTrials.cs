using Theorems.Checking.Golden;
using Theorems.Checking.Instances;

namespace Theorems.Symbolics;

/// <summary>Makes trials whose every drawn number is a symbol.</summary>
public static class SymbolicTrials
{
    /// <summary>A trial that answers each draw with a symbol called after its stream and its index, as in w_3.</summary>
    /// <param name="seed">The seed of the choices that are no numbers.</param>
    public static Trial<Symbolic> Create(ulong seed = GoldenFile.Seed)
    {
        Dictionary<string, (string, int)> owners = [];
        return new NamedTrial<Symbolic>(seed, 0, (stream, index) =>
        {
            // Two streams may differ in what no name can hold; then the later one is marked.
            string name = SymbolNames.For(stream, index);
            while (owners.TryGetValue(name, out (string, int) owner) && owner != (stream, index))
            {
                name += "b";
            }

            owners[name] = (stream, index);
            return Symbolic.Variable(name);
        });
    }
}
