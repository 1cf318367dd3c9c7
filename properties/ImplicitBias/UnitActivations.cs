namespace Theorems.Properties.ImplicitBias;

/// <summary>Rectified units over any field: by sign where numbers have one, by a drawn gate for each unit in a prime field, whose identities hold for every pattern of gates.</summary>
internal sealed class FieldUnits<T>(UnitActivation activation, Trial<T> trial) : IActivation<T>
    where T : struct, IField<T>
{
    public (T Value, T Slope) At(T z, int layer, int unit)
    {
        double sign = z.ToDouble();

        // A field without order shows its elements as NaN.
        bool open = double.IsNaN(sign) ? trial.SharedInteger("gate", (layer * 64) + unit, 2) == 1 : sign > 0;
        T slope = open ? T.One : T.Zero;
        T value = slope * z;
        return (activation == UnitActivation.Rectified ? value : value + T.FromDyadic(1 / 4.0), slope);
    }
}

/// <summary>Rectified units, or others, over the reals.</summary>
internal sealed class RealUnits<T>(UnitActivation activation) : IActivation<T>
    where T : struct, IReal<T>
{
    public (T Value, T Slope) At(T z, int layer, int unit)
    {
        if (activation == UnitActivation.Tanh)
        {
            // tanh z = 2 logistic(2 z) - 1.
            T logistic = T.Logistic(z + z);
            T tanh = logistic + logistic - T.One;
            return (tanh, T.One - (tanh * tanh));
        }

        T value = T.Max(z, T.Zero);
        return (activation == UnitActivation.Rectified ? value : value + T.FromDyadic(1 / 4.0), T.Select(-z, T.One, T.Zero));
    }
}
