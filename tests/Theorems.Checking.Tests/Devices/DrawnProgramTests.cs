using Theorems.Checking.Devices;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Devices;

public class DrawnProgramTests
{
    [Fact]
    public void A_number_that_is_drawn_twice_is_one_input()
    {
        DrawnProgram program = DrawnProgram.Of<Float64>(1, 0, trial => [trial.Normal("x", 0) * trial.Normal("x", 0), trial.Normal("x", 1), trial.Fine("x", 0)]);
        Assert.Equal(
            [(DrawKind.Normal, "x", 0), (DrawKind.Normal, "x", 1), (DrawKind.Fine, "x", 0)],
            program.Inputs.Select(input => (input.Kind, input.Stream, input.Index)));
        Assert.Equal(Reach.AllTrials, program.Reach);
    }

    [Fact]
    public void Formulas_under_one_name_are_inputs_of_their_own()
    {
        DrawnProgram program = DrawnProgram.Of<Float64>(1, 0, trial => [trial.Given("x", 0, _ => 1) + trial.Given("x", 0, _ => 2)]);
        Assert.Equal(2, program.Inputs.Count);
        Assert.Equal([3], program.Program.Run(program.Draw<Float64>(1, 0)).Select(output => output.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(1234567)]
    public void What_was_traced_on_one_trial_gives_every_trial(long trial)
    {
        DrawnProgram program = DrawnProgram.Of<Float64>(9, 3, Program);
        Assert.Equal(Program(new GridTrial<Float64>(9, trial)), program.Program.Run(program.Draw<Float64>(9, trial)));
    }

    [Fact]
    public void Integers_that_a_block_shares_bind_a_program_to_its_block()
    {
        DrawnProgram program = DrawnProgram.Of<Float64>(1, 19, trial => [trial.SharedInteger("row", 0, 4) > 1 ? trial.Normal("x", 0) : -trial.Normal("x", 0)]);
        Assert.Equal(Reach.Block, program.Reach);
        Assert.Equal(5, program.TrialsFrom(19, 100));
        Assert.Equal(3, program.TrialsFrom(16, 3));
    }

    [Fact]
    public void A_look_at_a_number_binds_a_program_to_its_trial()
    {
        DrawnProgram program = DrawnProgram.Of<Float64>(1, 0, trial => [trial.Normal("x", 0).ToDouble() > 0 ? Traced<Float64>.One : default]);
        Assert.Equal(Reach.Trial, program.Reach);
        Assert.Equal(1, program.TrialsFrom(0, 100));
    }

    private static IEnumerable<T> Program<T>(Trial<T> trial)
        where T : struct, IReal<T> => [T.Exp(trial.Normal("x", 0)) / trial.Unit("y", 2), trial.Fine("z", 1) - trial.Uniform("u", 0, -1, 1)];
}
