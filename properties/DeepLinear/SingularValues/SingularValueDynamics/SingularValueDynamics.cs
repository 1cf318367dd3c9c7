namespace Theorems.Properties.DeepLinear;

/// <summary>How the singular values of the product of balanced layers evolve along the gradient flow.</summary>
public sealed partial class SingularValueDynamics :
    Theorem<SingularValueRecipe>, IAlgebraic<SingularValueRecipe>, IAnalytic<SingularValueRecipe>, IGolden<SingularValueRecipe>
{
    private const int HalvingsOfStep = 14;

    public override string Words =>
        "Along the gradient flow of N balanced linear layers each singular value of the product moves at a rate proportional to its own power 2 - 2/N.";

    public override string Setting =>
        "W = W_N .. W_1 = sum_r sigma_r u_r v_r^T, W_(k+1)^T W_(k+1) = W_k W_k^T, G the gradient of the loss at W, W_k' = -G_k";

    private static readonly Identity Velocity = new("(i) velocity", "u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r");
    private static readonly Identity SingularValue = new(
        "(ii) singular value", """
        that is sigma_r': det(W W^T - sigma_r^2 I) stays zero to first order when W moves along the flow and sigma_r by (i),
            and det(W W^T - x^2 I) = prod_r (sigma_r^2 - x^2) for every x, to first order too
        """);

    private static readonly Inequality OneStep = new("(iii) one step", """
        a step eta of descent moves W by E: |sigma_r(W + E) - sigma_r + eta N (sigma_r^2)^(1 - 1/N) u_r^T G v_r| <= |E|^2/(d - 2|E|) + |E - eta W'|,
            with d the distance of sigma_r from the other singular values and from -sigma_r
        """)
    {
        Terms = ["|E|^2/(d - 2|E|)", "|E - eta W'|"],
        Ceiling = 1,
        Loose = "to second order a turn towards a neighbour takes two entries of E and moves sigma_r by half of their squares over the gap",
    };

    private static readonly Identity Scaled = new(
        "(iv) scaled", "W_1 times c, W_2 over c instead of balance: u_r^T W' v_r = (1 + (c - 1/c)^2/N) times that of (i)");

    private static readonly Inequality Unbalanced = new("(v) two layers", """
        N = 2, any layers, P = W_2^T W_2 - W_1 W_1^T:
            |u_r^T W' v_r + 2 sigma_r u_r^T G v_r| <= (|P W_2^T u_r||G v_r| + |P W_1 v_r||G^T u_r|)/(2 sqrt(sigma_r))
        """)
    {
        Terms = ["of W_2", "of W_1"],
        Unbounded = "G may be of any size, and both sides grow with it",
    };

    private static readonly Inequality UnbalancedDeep = new("(vi) any number of layers", """
        any N, any layers, P_k = W_(k+1)^T W_(k+1) - W_k W_k^T, t = sigma_r^(2/N), A_k = W_N .. W_(k+1), B_k = W_(k-1) .. W_1:
            the difference of both sides of (i) is at most sum_k (a_k |G B_k^T B_k v_r| + t^(N-k) b_k |G^T u_r|),
            where a_k bounds |A_k A_k^T u_r - t^(N-k) u_r| and b_k bounds |B_k^T B_k v_r - t^(k-1) v_r|: a_N = 0, a_k = D_k + t^(-k) D_0,
            D_k = |sum_(l>k) sum_(i<l-k) A_l (W_(l+1)^T W_(l+1))^i P_l (W_l W_l^T)^(l-k-1-i) A_l^T u_r|,
            and b_k is the same for the transposed layers in the reverse order
        """)
    {
        Unbounded = "G may be of any size, and both sides grow with it",
    };

    public override IReadOnlyList<Part> Parts => [Velocity, SingularValue, OneStep, Scaled, Unbalanced, UnbalancedDeep];

    public override Gen<SingularValueRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from width in Gen.Choose(1, 3)
        select new SingularValueRecipe { Depth = depth, Width = width };

    public override bool Admits(SingularValueRecipe recipe) => recipe is { Depth: >= 2, Width: >= 1 };

    public override SingularValueRecipe Canonical => new() { Depth = 3, Width = 3 };

    public override IReadOnlyList<Assumption<SingularValueRecipe>> Assumptions =>
    [
        new("neighbouring layers are balanced (W_1 doubled, W_2 halved)", recipe => recipe with { Balanced = false }, Breaks: Velocity),
        new("layers follow the gradient alone (weight decay added)", recipe => recipe with { GradientOnly = false }, Breaks: Velocity),
    ];

    IEnumerable<Measurement<T>> IAlgebraic<SingularValueRecipe>.MeasureExactly<T>(SingularValueRecipe recipe, Trial<T> trial)
    {
        MovingProduct<T> product = new(recipe, trial);
        for (int index = 0; index < recipe.Width; index++)
        {
            yield return Velocity.Zero(product.Factors.Between(product.ProductVelocity, index) - product.Formula(index), index);
            yield return SingularValue.Zero(product.CharacteristicDerivative(index), index);
        }

        // Determinants that are all zero would pass above, but not here.
        Dual<T> missed = product.MissedCharacteristic(trial.Uniform("x", 0, 1 / 8.0, 4));
        yield return SingularValue.Zero<T>([missed.Value, missed.Derivative], recipe.Width);

        // N u^T W' v = (N + (c - 1/c)^2) times what the formula says.
        (T factor, T depth) = (trial.Uniform("c", 0, 1.125, 4), T.FromDyadic(recipe.Depth));
        T excess = factor - (T.One / factor);
        MovingProduct<T> scaled = new(recipe, trial, factor);
        for (int index = 0; index < recipe.Width; index++)
        {
            T velocity = scaled.Factors.Between(scaled.ProductVelocity, index);
            yield return Scaled.Zero((depth * velocity) - ((depth + (excess * excess)) * scaled.Formula(index)), index);
        }
    }

    IEnumerable<Measurement<T>> IAnalytic<SingularValueRecipe>.Measure<T>(SingularValueRecipe recipe, Trial<T> trial)
    {
        foreach (Measurement<T> step in Descended(recipe, trial))
        {
            yield return step;
        }

        TwoLayers<T> two = new(recipe.Width, trial.Analysed(), WidestSpread);
        for (int index = 0; index < recipe.Width; index++)
        {
            yield return Unbalanced.AtMost<T>(two.Deviation(index), two.Terms(index), index);
        }

        AnyLayers<T> any = new(recipe.Depth, recipe.Width, trial.Analysed(), 0.25);
        for (int index = 0; index < recipe.Width; index++)
        {
            yield return UnbalancedDeep.AtMost(any.Deviation(index), any.Bound(index), index);
        }
    }

    // A real step of descent against what the formula says, with certified singular values after it.
    private static IEnumerable<Measurement<T>> Descended<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        MovingProduct<RunningError<T>> product = new(recipe, trial.Analysed());
        RunningError<T> step = RunningError<T>.FromDyadic(Math.ScaleB(1, -HalvingsOfStep));
        Matrix<RunningError<T>> after = Kernels.DeepLinear.Product(
            [.. product.Layers.Zip(product.Velocities, (layer, velocity) => layer.Plus(velocity.Scale(step)))]);
        SingularValueDecomposition<T> moved = SingularValueDecomposition<T>.Compute(
            new(after.Rows, after.Columns, [.. after.Elements.Select(element => element.Value)]));
        RunningError<T> size = Size(after.Minus(product.Product).Elements);
        RunningError<T> bend = Size(after.Minus(product.Product).Minus(product.ProductVelocity.Scale(step)).Elements);
        // What the decomposed matrix and its decomposition err by moves no singular value further (Weyl).
        T error = moved.RankTolerance + MatrixAlgebra.Norm<T>([.. after.Elements.Select(element => element.Error)]);
        for (int index = 0; index < recipe.Width; index++)
        {
            RunningError<T> value = product.Factors.Power(index, recipe.Depth);
            RunningError<T> gap = value + value;
            for (int other = 0; other < recipe.Width; other++)
            {
                gap = other == index ? gap : RunningError<T>.Min(gap, RunningError<T>.Abs(value - product.Factors.Power(other, recipe.Depth)));
            }

            RunningError<T> room = gap - size - size;
            RunningError<T> seen = new(moved.SingularValues[recipe.Width - 1 - index], error);
            RunningError<T> difference = RunningError<T>.Abs(seen - value - (step * product.Formula(index)));
            // Over |E| + eta |W'|: sigma_r moves by |E| at most (Weyl), and the formula, which is u_r^T W' v_r, is |W'| at most.
            // Where nothing moves at all, 2^-512 stands for it.
            RunningError<T> reach = RunningError<T>.Max(
                size + Size(product.ProductVelocity.Scale(step).Elements), RunningError<T>.FromDyadic(Math.ScaleB(1, -512)));
            yield return OneStep.AtMost<T>(difference / reach, [size * size / room / reach, bend / reach], index).When(room.Value - room.Error - size.Value);
        }
    }

    private static RunningError<T>[] Column<T>(Matrix<RunningError<T>> matrix, int column)
        where T : struct, IReal<T> => [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])];

    private static RunningError<T> Size<T>(RunningError<T>[] vector)
        where T : struct, IReal<T> => MatrixAlgebra.Norm<RunningError<T>>(vector);

    // Velocities and what the formula says, for two to four layers.
    IEnumerable<Quantity<T>> IGolden<SingularValueRecipe>.Snapshot<T>(SingularValueRecipe recipe, Trial<T> trial)
    {
        for (int depth = 2; depth <= 4; depth++)
        {
            MovingProduct<RunningError<T>> product = new(recipe with { Depth = depth }, trial.Analysed());
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"sigma{index + 1}, {depth} layers", 0, product.Factors.Power(index, depth));
                yield return new($"velocity of sigma{index + 1}, {depth} layers", 0, product.Factors.Between(product.ProductVelocity, index));
                yield return new($"formula for sigma{index + 1}, {depth} layers", 0, product.Formula(index));
            }
        }

        foreach (double percent in new[] { 1.0, 10, 75 })
        {
            TwoLayers<T> two = new(recipe.Width, trial.Analysed(), percent / 100);
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"deviation of sigma{index + 1}' from the formula, two layers {percent} % from balance", 0, two.Deviation(index));
                yield return new($"its bound for sigma{index + 1}, {percent} % from balance", 0, two.Bound(index));
            }
        }

        for (int depth = 3; depth <= 4; depth++)
        {
            AnyLayers<T> any = new(depth, recipe.Width, trial.Analysed(), 0.125);
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"deviation of sigma{index + 1}' from the formula, {depth} layers 12.5 % from balance", 0, any.Deviation(index));
                yield return new($"its bound for sigma{index + 1}, {depth} layers", 0, any.Bound(index));
            }
        }
    }
}
