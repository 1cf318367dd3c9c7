using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Theorems.Checking.Checks;
using Theorems.Checking.Evidence;
using Theorems.Kernels;
using Theorems.Properties;

namespace Theorems.Mutants;

/// <summary>
/// A process that checks claims under mistakes, one after the other. A question is a line "claim, trials, number of the mistake, factor of a perturbation",
/// separated by tabs; the answer is a line: the seconds, whether the verdict is the recorded one, the reason and, for a number below
/// zero, the numbers that were reached.
/// </summary>
internal static class Worker
{
    /// <summary>Answers questions until there are no more.</summary>
    /// <param name="questions">Where they come from.</param>
    /// <param name="answers">Where the answers go.</param>
    /// <param name="forgetful">Whether one mistake comes after the other: then nothing that is computed once in a process is computed with a mistake.</param>
    public static int Run(TextReader questions, TextWriter answers, bool forgetful)
    {
        FieldInfo[] statics = [.. new[] { typeof(Matrix<>), typeof(Checker), typeof(Catalogue) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))];
        IDictionary[] memories = [.. statics
            .Where(field => field.FieldType.IsGenericType
                && field.FieldType.GetGenericTypeDefinition() == typeof(ConcurrentDictionary<,>))
            .Select(field => (IDictionary)field.GetValue(null)!)];
        if (forgetful)
        {
            foreach (FieldInfo once in statics.Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>)))
            {
                _ = once.FieldType.GetProperty("Value")!.GetValue(once.GetValue(null));
            }
        }

        string world = "";
        Type? planted = typeof(Matrix<>).Assembly.GetType("Theorems.Kernels.Planted");
        FieldInfo? site = planted?.GetField("Site");
        FieldInfo? scale = planted?.GetField("Scale");
        while (questions.ReadLine() is { } question)
        {
            string[] parts = question.Split('\t');
            // What was computed with one mistake says nothing of another.
            if (world != parts[2] + parts[3])
            {
                world = parts[2] + parts[3];
                Array.ForEach(memories, memory => memory.Clear());
            }

            int number = int.Parse(parts[2], CultureInfo.InvariantCulture);
            scale?.SetValue(null, double.Parse(parts[3], CultureInfo.InvariantCulture));
            site?.SetValue(null, number);
            bool[]? places = number < 0 ? planted?.GetField("Reached")?.GetValue(null) as bool[] : null;
            Array.Clear(places ?? []);
            ClaimEvidence evidence = new Checker(new() { Trials = int.Parse(parts[1], CultureInfo.InvariantCulture), Threads = 1 })
                .Check(Catalogue.Find(parts[0]));
            site?.SetValue(null, 0);
            IEnumerable<int> reached = (places ?? []).Index().Where(place => place.Item).Select(place => place.Index);
            answers.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{evidence.Seconds}\t{evidence.Agrees}\t{evidence.Reason.ReplaceLineEndings(" ").Replace('\t', ' ')}\t{string.Join(' ', reached)}"));
            answers.Flush();
        }

        return 0;
    }
}
