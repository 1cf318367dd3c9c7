using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Theorems.Checking.Running;

/// <summary>Waits for work that may never end.</summary>
internal static class Patience
{
    private static readonly TimeSpan LeastGrace = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long to wait for a check that should end after some time: twice that, and at least ten seconds more, since what has begun is finished.
    /// </summary>
    public static TimeSpan After(TimeSpan time) => time + (time > LeastGrace ? time : LeastGrace);

    /// <summary>The result of some work, or an exception if it takes longer than it may.</summary>
    /// <remarks>A trial that never returns cannot be stopped from without, so the work runs on a thread of its own, which ends with the process.</remarks>
    /// <exception cref="TimeoutException">No answer came in time; the message says what to look for.</exception>
    public static TResult Within<TResult>(TimeSpan patience, Func<TResult> work)
        where TResult : class
    {
        TResult? result = null;
        Exception? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception thrown)
            {
                // It is thrown again where somebody waits for it.
                failure = thrown;
            }
        })
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(patience))
        {
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture,
                $"No answer after {patience.TotalSeconds:0} s; one trial seems to run on without end. ")
                + "Look for a loop in the claim, or in its generator, that need not stop, or raise --time.");
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return result!;
    }
}
