namespace Theorems.Kernels.LinearAlgebra;

/// <summary>A result that failed its own certificate: it must not be used as an oracle.</summary>
public sealed class CertificateException : Exception
{
    /// <summary>Says what failed.</summary>
    public CertificateException(string message)
        : base(message)
    {
    }

    /// <summary>Says what failed, and what caused it.</summary>
    public CertificateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A certificate failed.</summary>
    public CertificateException()
    {
    }
}
