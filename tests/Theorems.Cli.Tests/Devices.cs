using Theorems.Checking.Devices;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Tests;

/// <summary>Sessions with devices that are none: they carry programs out here, and may add some units to what they find.</summary>
internal static class Devices
{
    public static Func<Session, Session> With(params (string Name, int Units)[] devices) => session => session with
    {
        Devices = () =>
        [
            .. devices.Select(device => new DeviceEntry(device.Name, "a device for tests", () => new Interpreter(device.Name, device.Units))),
            new DeviceEntry("cuda", "There is none: no driver is installed.", null),
            new DeviceEntry("broken", "a device that does not open", () => throw new InvalidOperationException("out of order")),
        ],
    };

    private sealed class Interpreter(string name, int units) : Accelerator
    {
        public override string Name => name;

        public override string Description => "a device for tests";

        public override T[][] Run<T>(DrawnProgram program, ulong seed, long firstTrial, int trials) => [.. Enumerable.Range(0, trials)
            .Select(trial => program.Program.Run(program.Draw<T>(seed, firstTrial + trial))
                .Select(output => units == 0 ? output : T.FromDyadic(Math.BitIncrement(output.ToDouble())))
                .ToArray())];

        public override T[][] Descend<T>(DescentBatch batch) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
