namespace Theorems.Mutants;

/// <summary>A deliberate mistake in a kernel: one piece of text, which occurs once in its file, replaced by another.</summary>
/// <param name="Claim">The theorem that should notice.</param>
/// <param name="Mistake">The mistake in words.</param>
/// <param name="File">The file, below src/Theorems.Kernels.</param>
/// <param name="From">The text as it is.</param>
/// <param name="To">The text with the mistake.</param>
internal sealed partial record Mutant(string Claim, string Mistake, string File, string From, string To)
{
    private const string Sgd = "sgd-minimum-norm";
    private const string Descent = "gd-minimum-norm";
    private const string HeavyBall = "momentum-minimum-norm";
    private const string Mirror = "mirror-descent-bregman-projection";
    private const string SmallStart = "eg-small-init-l1";
    private const string Printed = "eg-low-l1-as-printed";
    private const string Paths = "path-norm-rescaling-invariance";
    private const string Margin = "max-margin-direction";
    private const string Perp = "perp-lemma";
    private const string Risk = "logistic-risk-rate";
    private const string Normalised = "normalised-gd-faster";
    private const string Coordinates = "coordinate-descent-l1-margin";
    private const string Boosting = "boosting-margin-as-printed";
    private const string Regularised = "weak-regularisation-max-margin";
    private const string Homogeneous = "homogeneous-normalised-margin-monotone";
    private const string Layers = "layer-alignment";
    private const string Decay = "weight-decay-equals-exponential-lr";
    private const string Gradient = "scale-invariant-gradient";
    private const string Momentum = "momentum-weight-decay-equals-exponential-lr";
    private const string Delta = "delta-lemma";
    private const string Factorisation = "matrix-factorisation-no-bad-minima";
    private const string BestRank = "best-rank-k";
    private const string Symmetric = "symmetric-minima";
    private const string Parities = "sq-hardness-smooth-parity";
    private const string Domination = "lqr-gradient-domination";
    private const string Policy = "lqr-policy-gradient-converges";
    private const string Stabilising = "stabilising-set-nonconvex";
    private const string Definite = "ntk-positive-definite";
    private const string Graphs = "gnn-bounded-by-wl";
    private const string Attained = "injective-aggregation-attains-wl";
    private const string Hierarchy = "mean-and-max-fail";
    private const string Multisets = "multiset-decomposition";
    private const string Influence = "influence-equals-random-walk";
    private const string Refinement = "colour-refinement-complexity";

    private const string Balance = "balancedness-conservation";
    private const string Singular = "singular-value-dynamics";
    private const string Schatten = "schatten-variational-identity";
    private const string Minima = "deep-linear-no-bad-minima";
    private const string Convolution = "linear-convnet-fourier-sparsity";
    private const string Completion = "matrix-completion-norms-diverge";
    private const string Deep = "deep-matrix-completion";
    private const string Commuting = "factorised-nuclear-norm-commuting";

    // Refuted as stated: a mistake is noticed if the refutation is gone, as it is where nothing moves or nothing is compared.
    private const string PrintedMomentum = "momentum-as-printed";
    private const string Nuclear = "nuclear-norm-conjecture";
    private const string Unbalanced = "singular-values-without-balance";

    /// <summary>The mutants, by kernel.</summary>
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new(Sgd, "sign of the step", "LeastSquares.cs", "AddScaled(-(stepSize * residual)", "AddScaled(stepSize * residual"),
        new(Sgd, "sign of the target", "LeastSquares.cs", "weights, columns) - target;", "weights, columns) + target;"),
        new(Sgd, "residual of row 0 for every row", "LeastSquares.cs",
            "Dot<T, TMemory>(matrix.Slice(row * columns), weights, columns) - target;",
            "Dot<T, TMemory>(matrix.Slice(0), weights, columns) - target;"),
        new(Sgd, "step along row 0 for every row", "LeastSquares.cs",
            "AddScaled(-(stepSize * residual), matrix.Slice(row * columns)",
            "AddScaled(-(stepSize * residual), matrix.Slice(0)"),
        new(Sgd, "Kaczmarz step halved", "LeastSquares.cs",
            "T.One / Vectors.Dot<T, TMemory>(view, view, columns)",
            "T.FromDyadic(0.5) / Vectors.Dot<T, TMemory>(view, view, columns)"),
        new(Sgd, "inner product loses its last term", "Vectors.cs",
            "for (; index < length; index++)\n        {\n            first",
            "for (; index + 1 < length; index++)\n        {\n            first"),
        new(Sgd, "singular values of A^+ doubled", "LinearAlgebra/PseudoInverse.cs",
            "coefficients[index] / T.Select(sign, value, T.One)",
            "coefficients[index] / T.Select(sign, value + value, T.One)"),
        new(Descent, "full gradient adds where it should subtract", "LeastSquares.cs", "T negativeStep = -stepSize;", "T negativeStep = stepSize;"),
        new(Descent, "target of the fourth row in a block forgotten", "RowBlocks.cs", "T fourth = -targets[3];", "T fourth = T.Zero;"),
        new(Descent, "last row outside blocks left out", "LeastSquares.cs",
            "for (int row = 4 * blocks; row < rows; row++)",
            "for (int row = 4 * blocks; row < rows - 1; row++)"),
        new(HeavyBall, "gradient damped by the momentum", "ScaleInvariant.cs",
            "buffer[index] = (momentum * buffer[index]) + (gradient[index]",
            "buffer[index] = (momentum * buffer[index]) + (momentum * gradient[index]"),
        new(HeavyBall, "buffer not scaled by momentum", "ScaleInvariant.cs",
            "buffer[index] = (momentum * buffer[index]) + (gradient",
            "buffer[index] = buffer[index] + (gradient"),
        new(Mirror, "mirror step with the wrong sign", "MirrorDescent.cs",
            "T.MultiplyAdd(-stepSize, gradient[column], duals[column])",
            "T.MultiplyAdd(stepSize, gradient[column], duals[column])"),
        new(Mirror, "multipliers count the residual twice", "MirrorDescent.cs",
            "T.MultiplyAdd(stepSize, residual[row], multipliers[row])",
            "T.MultiplyAdd(stepSize + stepSize, residual[row], multipliers[row])"),
        new(Mirror, "divergence of swapped arguments", "MirrorDescent.cs",
            "sum += (x[index] * T.Log1p(difference / y[index])) - difference;",
            "sum += (y[index] * T.Log1p(-difference / x[index])) + difference;"),
        new(Mirror, "projection of the wrong start", "LinearAlgebra/BregmanProjection.cs",
            "TPotential.Weight(duals[column] + shift));",
            "TPotential.Weight(duals[0] + shift));"),
        new(SmallStart, "simplex maximises", "LinearAlgebra/SimplexTableau.cs", "_table[Rows, column].Sign < 0, -1);", "_table[Rows, column].Sign > 0, -1);"),
        new(SmallStart, "duals of flipped rows not flipped back", "LinearAlgebra/SimplexTableau.cs",
            "multipliers[row] = _flipped[row] ? -multiplier : multiplier;",
            "multipliers[row] = multiplier;"),
        new(Printed, "entropic weights do not depend on the data", "MirrorDescent.cs",
            "where T : struct, IReal<T> => T.Exp(dual);\n\n    /// <inheritdoc/>\n    public static T Conjugate",
            "where T : struct, IReal<T> => T.One;\n\n    /// <inheritdoc/>\n    public static T Conjugate"),
        new(Paths, "path sum forgets the biases", "LayeredNetwork.cs", "arrived : [.. arrived, T.One];", "arrived : [.. arrived, T.Zero];"),
        new(Paths, "bias left out of the rescaling", "LayeredNetwork.cs",
            "for (int source = 0; source < layers[layer].Columns; source++)\n        {\n            rescaled",
            "for (int source = 0; source < layers[layer].Columns - 1; source++)\n        {\n            rescaled"),
        new(Paths, "Path-SGD multiplies by kappa", "LayeredNetwork.cs",
            "gradients[layer].Elements[index] / scales[layer].Elements[index];",
            "gradients[layer].Elements[index] * scales[layer].Elements[index];"),
        new(Paths, "backpropagation ignores the weights", "LayeredNetwork.cs",
            "T.MultiplyAdd(adjoint[unit], weights[unit, source], back[source]);",
            "adjoint[unit] + back[source];"),
        new(Margin, "sign of the pull", "SeparableClassification.cs",
            "Vectors.AddScaled(pull, row, descent, dimensions);",
            "Vectors.AddScaled(-pull, row, descent, dimensions);"),
        new(Margin, "pull of point 0 for every point", "SeparableClassification.cs",
            "TMemory row = z.Slice(point * dimensions);\n            T pull",
            "TMemory row = z.Slice(0);\n            T pull"),
        new(Margin, "exponent of the exponential loss doubled", "MarginLosses.cs",
            "internal static T Exponent(T margin) => -margin;",
            "internal static T Exponent(T margin) => -(margin + margin);"),
        new(Margin, "logistic loss pulls the classified points", "MarginLosses.cs",
            "public T NegativeDerivative(T margin) => T.Logistic(-margin);\n}",
            "public T NegativeDerivative(T margin) => T.Logistic(margin);\n}"),
        new(Margin, "flow at constant speed", "SeparableClassification.cs", "T middleSpeed = stepSize * T.Exp(middle);", "T middleSpeed = stepSize;"),
        new(Margin, "solution with the wrong diagonal", "LinearAlgebra/LdlDecomposition.cs",
            "solution[row] /= Diagonal[row];",
            "solution[row] *= Diagonal[row];"),
        new(Perp, "Lambert's function of half its argument", "LambertFunction.cs", "T target = T.Log(y);", "T target = T.Log(T.FromDyadic(0.5) * y);"),
        new(Perp, "solution of the normal equations with too many multipliers", "LinearAlgebra/LdlDecomposition.cs",
            "diagonal[row] = pivot;",
            "diagonal[row] = pivot + pivot;"),
        new(Risk, "logistic loss of the negative margin", "MarginLosses.cs",
            "public readonly struct LogisticLoss<T> : IMarginLoss<T>\n    where T : struct, IReal<T>\n{\n    /// <inheritdoc/>\n"
            + "    public T Value(T margin) => T.Softplus(-margin);",
            "public readonly struct LogisticLoss<T> : IMarginLoss<T>\n    where T : struct, IReal<T>\n{\n    /// <inheritdoc/>\n"
            + "    public T Value(T margin) => T.Softplus(margin);"),
        new(Normalised, "shares of the positive margins", "MarginPotential.cs",
            "Shares[point] = T.Exp(LeastMargin - Shares[point]);",
            "Shares[point] = T.Exp(Shares[point] - LeastMargin);"),
        new(Normalised, "potential without the least margin", "MarginPotential.cs", "Value = T.Log(sum) - LeastMargin;", "Value = T.Log(sum);"),
        new(Coordinates, "step along every coordinate", "MarginPotential.cs",
            "T here = T.Select(T.Abs(Pull[column]) - largest, T.Zero, open);",
            "T here = T.One;"),
        new(Coordinates, "steps all of one sign", "MarginPotential.cs", "here * T.Select(Pull[column], -step, step);", "here * -step;"),
        new(Boosting, "line search that goes a sixteenth of the way", "MarginPotential.cs",
            "AlongLargest(largest, T.FromDyadic(0.5) *",
            "AlongLargest(largest, T.FromDyadic(0.03125) *"),
        new(Regularised, "loss climbed instead of descended", "RegularisedMargin.cs",
            "margin => -loss.NegativeDerivative(margin)",
            "margin => loss.NegativeDerivative(margin)"),
        new(Regularised, "Newton's step the wrong way", "RegularisedMargin.cs", "weights[column] -= T.Select(", "weights[column] += T.Select("),
        new(Homogeneous, "gradient of the outer weights doubled", "HomogeneousNetwork.cs",
            "gradient[outer] = T.MultiplyAdd(coefficients[input], value, gradient[outer]);",
            "gradient[outer] = T.MultiplyAdd(coefficients[input], value + value, gradient[outer]);"),
        new(Homogeneous, "slope of the quadratic unit halved", "HomogeneousNetwork.cs", "(u * u, u + u);", "(u * u, u);"),
        new(Layers, "layer gradient with a factor too many", "DeepLinear.cs",
            "gradients[layer] = back.TimesTranspose(inputs[layer - 1]);",
            "gradients[layer] = back.TimesTranspose(inputs[layer - 1]).Scale(T.One + T.One);"),
        new(Layers, "gradient of the first layer negated", "DeepLinear.cs", "gradients[0] = back;", "gradients[0] = back.Scale(-T.One);"),
        new(Layers, "sign of the step", "RowNetworkTraining.cs", "T factor = -(stepSize * row[output]);", "T factor = stepSize * row[output];"),
        new(Layers, "pull without the mean", "RowNetworkTraining.cs", "T pull = -(share * T.Logistic(-margin));", "T pull = -T.Logistic(-margin);"),
        new(Layers, "first layer updated with the wrong row", "RowNetworkTraining.cs",
            "T[] row = _rows[layer + 1];\n            T[] column",
            "T[] row = _rows[_layers.Length];\n            T[] column"),
        new(Layers, "loss of the opposite label", "RowNetworkTraining.cs", "risk += T.Softplus(-margin);", "risk += T.Softplus(margin);"),
        new(Layers, "last input left out of the product", "RowNetworkTraining.cs",
            "for (int input = 0; input < row.Length; input++)\n                {\n                    row[input]",
            "for (int input = 0; input < row.Length - 1; input++)\n                {\n                    row[input]"),
        new(Decay, "quotient not divided by |w|^2", "ScaleInvariant.cs", "T scale = (T.One + T.One) / squaredNorm;", "T scale = T.One + T.One;"),
        new(Decay, "sign of the radial part", "ScaleInvariant.cs",
            "gradient[row] - (quotient * parameters[row])",
            "gradient[row] + (quotient * parameters[row])"),
        new(Decay, "weight decay applied twice", "ScaleInvariant.cs",
            "(decay * parameters[index]) - (stepSize",
            "(decay * decay * parameters[index]) - (stepSize"),
        new(Decay, "step size forgotten", "ScaleInvariant.cs", "(stepSize * gradient[index])", "gradient[index]"),
        new(Decay, "batch mean is a sum", "ScaleInvariant.cs", "mean = mean / count / variances[unit];", "mean = mean / variances[unit];"),
        new(Decay, "variance not divided out of the gradient", "ScaleInvariant.cs", "two * Outputs[unit] * sum / variances[unit]", "two * Outputs[unit] * sum"),
        new(Decay, "deviation without the root", "RectifiedNormalisedNetwork.cs",
            "T deviation = T.Sqrt((_share * MatrixAlgebra.Dot<T>(values, values)) + _epsilon);",
            "T deviation = (_share * MatrixAlgebra.Dot<T>(values, values)) + _epsilon;"),
        new(Decay, "gradient of the normalisation not divided by the deviation", "RectifiedNormalisedNetwork.cs",
            "slopes[sample] = (slopes[sample] - mean - (normalised[sample] * along)) / deviation;",
            "slopes[sample] = slopes[sample] - mean - (normalised[sample] * along);"),
        new(Gradient, "quotient's gradient without its factor", "ScaleInvariant.cs", "T quotient = form / squaredNorm;", "T quotient = form;"),
        new(Gradient, "mean slope not subtracted", "RectifiedNormalisedNetwork.cs",
            "slopes[sample] = (slopes[sample] - mean - (normalised[sample] * along)) / deviation;",
            "slopes[sample] = (slopes[sample] - mean) / deviation;"),
        new(Momentum, "momentum forgotten", "ScaleInvariant.cs", "buffer[index] = (momentum * buffer[index]) +", "buffer[index] ="),
        new(Momentum, "decay of the stepped weights", "ScaleInvariant.cs",
            "(decay * parameters[index]));\n            parameters[index] -=",
            "(decay * buffer[index]));\n            parameters[index] -="),
        new(PrintedMomentum, "step along the parameters instead of the buffer", "ScaleInvariant.cs",
            "parameters[index] -= stepSize * buffer[index];",
            "parameters[index] -= stepSize * parameters[index];"),
        new(Delta, "lower rows added instead of subtracted", "SymmetricFactors.cs", "root.TimesTranspose(root).Minus(", "root.TimesTranspose(root).Plus("),
        new(Delta, "diagonal multiplied instead of divided", "SymmetricFactors.cs",
            "T reciprocal = T.One / factor[row, row];",
            "T reciprocal = factor[row, row];"),
        new(Delta, "inner square of the root", "SymmetricFactors.cs", "root.TimesTranspose(root).Minus(", "root.TransposeTimes(root).Minus("),
        new(Delta, "error of the halved matrix", "SymmetricFactors.cs",
            "factor.TimesTranspose(factor).Minus(",
            "factor.TimesTranspose(factor).Scale(T.FromDyadic(0.5)).Minus("),
        new(Factorisation, "lower rows added instead of subtracted", "SymmetricFactors.cs",
            "root.TimesTranspose(root).Minus(",
            "root.TimesTranspose(root).Plus("),
        new(Factorisation, "error of the halved matrix", "SymmetricFactors.cs",
            "factor.TimesTranspose(factor).Minus(",
            "factor.TimesTranspose(factor).Scale(T.FromDyadic(0.5)).Minus("),
        new(Factorisation, "gradient in place of its derivative", "Hessians.cs",
            "hessian[row, column++] = slope.Derivative;",
            "hessian[row, column++] = slope.Value;"),
        new(Factorisation, "the largest eigenvalue for each", "LinearAlgebra/AnalysedEigenvalues.cs",
            "new RunningError<T>(value, error)",
            "new RunningError<T>(eigenvalues.Largest, error)"),
        new(BestRank, "a negative pivot counts as positive", "LinearAlgebra/Inertia.cs",
            "work[pivot, pivot] > Rational.Zero ?",
            "work[pivot, pivot] != Rational.Zero ?"),
        new(BestRank, "half of the Schur complement", "LinearAlgebra/Inertia.cs",
            "(factor * work[second, column]) + (other * work[first, column])",
            "factor * work[second, column] / Rational.FromDyadic(2)"),
        new(BestRank, "gradient in place of its derivative", "Hessians.cs",
            "hessian[row, column++] = slope.Derivative;",
            "hessian[row, column++] = slope.Value;"),
        new(Symmetric, "Krawczyk's operator without the value at the centre", "Verified/Krawczyk.cs",
            "moved = Interval.MultiplyAdd(-Interval.FromDyadic(inverse[row, column]), atCentre[column], moved);",
            "moved += Interval.Zero * atCentre[column];"),
        new(Symmetric, "a box that its image only meets counts as a zero", "Verified/Krawczyk.cs",
            "isInside &= box[row].Lower < moved.Lower && moved.Upper < box[row].Upper;",
            "isInside &= box[row].Lower < moved.Upper;"),
        new(Symmetric, "Gershgorin's discs around the wrong centres", "Verified/EnclosedInertia.cs",
            "Interval.Hull(matrix[row, row] - radius, matrix[row, row] + radius)",
            "Interval.Hull(-radius - Interval.One, Interval.One - radius)"),
        new(Parities, "a difference is a sum", "WalshHadamard.cs", "values[index] - values[index + stride]", "values[index] + values[index + stride]"),
        new(Parities, "the last round is left out", "WalshHadamard.cs",
            "stride < values.Length; stride += stride",
            "2 * stride < values.Length; stride += stride"),
        new(Domination, "the system transposed", "Control/Lyapunov.cs",
            "system[column / size, row / size] * system[column % size, row % size]",
            "system[row / size, column / size] * system[row % size, column % size]"),
        new(Domination, "sign of the fed back term", "Control/Lyapunov.cs",
            "equations[row, column] -= system[column / size",
            "equations[row, column] += system[column / size"),
        new(Policy, "sign of the fed back term", "Control/Lyapunov.cs",
            "equations[row, column] -= system[column / size",
            "equations[row, column] += system[column / size"),
        new(Policy, "the system transposed", "Control/Lyapunov.cs",
            "system[column / size, row / size] * system[column % size, row % size]",
            "system[row / size, column / size] * system[row % size, column % size]"),
        new(Stabilising, "the outermost coefficients alone", "Control/SchurStability.cs",
            "while (polynomial.Length > 1)",
            "if (polynomial.Length > 1)"),
        new(Stabilising, "the polynomial is not turned around", "Control/SchurStability.cs",
            "(first * polynomial[polynomial.Length - 2 - index])",
            "(first * polynomial[index])"),
        new(Definite, "one halving too few", "ArcCosine.cs", "for (int halving = 0; halving < 2; halving++)", "for (int halving = 0; halving < 1; halving++)"),
        new(Definite, "sum and difference exchanged", "ArcCosine.cs",
            "return (T.Sqrt(sum), T.Sqrt(difference));",
            "return (T.Sqrt(difference), T.Sqrt(sum));"),
        new(Graphs, "sum leaves out the first neighbour", "Graphs/Aggregators.cs",
            "result.Clear();\n        foreach (int member in members)\n        {\n"
            + "            ReadOnlySpan<T> feature = features.Slice(member * result.Length, result.Length);\n"
            + "            for (int channel = 0; channel < result.Length; channel++)\n            {\n"
            + "                result[channel] += feature[channel];",
            "result.Clear();\n        foreach (int member in members.IsEmpty ? members : members[1..])\n        {\n"
            + "            ReadOnlySpan<T> feature = features.Slice(member * result.Length, result.Length);\n"
            + "            for (int channel = 0; channel < result.Length; channel++)\n            {\n"
            + "                result[channel] += feature[channel];"),
        new(Graphs, "maximum becomes the last neighbour", "Graphs/Aggregators.cs",
            "if (default(TOrder).Compare(feature[channel], result[channel]) > 0)",
            "if (default(TOrder).Compare(feature[channel], result[channel]) != 0)"),
        new(Graphs, "mean divided by the largest neighbour's number", "Graphs/Aggregators.cs",
            "result[channel] *= reciprocal;",
            "result[channel] *= reciprocal * T.FromDyadic(members[^1] + 1);"),
        new(Graphs, "every vertex sees vertex 0's neighbours", "Graphs/MessagePassing.cs",
            "aggregator.Aggregate(current, graph.Neighbours(vertex), aggregated);",
            "aggregator.Aggregate(current, graph.Neighbours(0), aggregated);"),
        new(Graphs, "refinement forgets to split", "Graphs/PartitionRefinement.cs",
            "foreach (int touched in _touchedCells)",
            "foreach (int touched in _touchedCells.Take(1))"),
        new(Attained, "power activation is linear", "Graphs/Activations.cs", "power *= value;", "power = value;"),
        new(Hierarchy, "distribution counts are not reduced", "Graphs/NeighbourhoodRefinement.cs", "{entry.Count / divisor}", "{entry.Count}"),
        new(Hierarchy, "refinement by neighbours drops the vertex's own colour", "Graphs/NeighbourhoodRefinement.cs",
            "$\"{colours[vertex]}|{Key(",
            "$\"|{Key("),
        new(Multisets, "Newton's identities without signs", "Multisets.cs", "i % 2 == 1 ? sum + term : sum - term", "i % 2 == 1 ? sum + term : sum + term"),
        new(Influence, "layer aggregates along reversed arcs", "Graphs/GatedNetwork.cs", "aggregation[vertex, other];", "aggregation[other, vertex];"),
        new(Influence, "gated layers in reverse order", "Graphs/GatedNetwork.cs", "weight = weights[layer];", "weight = weights[weights.Count - 1 - layer];"),
        new(Refinement, "largest piece queued too", "Graphs/PartitionRefinement.cs", "|| _largestToo;", "|| !_largestToo;"),
        new(Refinement, "tree homomorphisms ignore edges of the graph", "Graphs/Tree.cs",
            "foreach (int neighbour in graph.Neighbours(image))",
            "foreach (int neighbour in graph.Neighbours(0))"),
        new(Refinement, "fractional isomorphism of a graph with itself", "Graphs/FractionalIsomorphism.cs",
            "Cells columns = new(second);",
            "Cells columns = new(first);"),
        new(Refinement, "vertices forget their own colour", "Graphs/ColourRefinement.cs",
            "keepsOwnColour ? cells : [0, order.Length];",
            "keepsOwnColour ? [0, order.Length] : cells;"),
        new(Refinement, "classes of other vertices not counted in the refutation", "Graphs/FractionalIsomorphismRefutation.cs",
            "(a[u] * g[v]) - (f[u] * b[v]);",
            "a[u] * g[v];"),
        new(Balance, "slopes of units forgotten on the way back", "FeedForward.cs",
            "back.Elements[index] *= slopes[layer - 1].Elements[index];",
            "back.Elements[index] *= T.One;"),
        new(Balance, "layer gradient times the number of the layer", "FeedForward.cs",
            "gradients[layer] = back.TimesTranspose(values[layer]);",
            "gradients[layer] = back.TimesTranspose(values[layer]).Scale(T.FromDyadic(layer + 1));"),
        new(Singular, "powers of singular values become multiples", "BalancedFactors.cs", "power *= Roots[index];", "power += Roots[index];"),
        new(Singular, "symmetric in place of skew-symmetric", "LinearAlgebra/CayleyTransform.cs",
            "left[column, row] = -left[row, column];",
            "left[column, row] = left[row, column];"),
        new(Unbalanced, "right singular vector forgotten", "BalancedFactors.cs", "T[] right = Column(Turns[0], index);", "T[] right = new T[Turns[0].Rows];"),
        new(Schatten, "power turned upside down", "SchattenQuasiNorm.cs",
            "RunningError<T>.FromDyadic(numerator) / RunningError<T>.FromDyadic(denominator)",
            "RunningError<T>.FromDyadic(denominator) / RunningError<T>.FromDyadic(numerator)"),
        new(Minima, "gradient in place of its derivative", "Hessians.cs",
            "hessian[row, column++] = slope.Derivative;",
            "hessian[row, column++] = slope.Value;"),
        new(Convolution, "correlation the other way round", "CyclicConvolution.cs", "int source = index + shift;", "int source = index + left.Length - shift;"),
        new(Convolution, "cosines become sines", "FourierBasis.cs", "real += vector[index] * cosine;", "real += vector[index] * sine;"),
        new(Convolution, "direction of the margin without its denominators", "FourierMargin.cs",
            "- (imaginary[frequency] * sine.Value)) / rooms[frequency];",
            "- (imaginary[frequency] * sine.Value));"),
        new(Deep, "singular values not thresholded", "LinearAlgebra/NuclearNormCompletion.cs",
            "T.Max(decomposition.SingularValues[column] - threshold, T.Zero)",
            "decomposition.SingularValues[column]"),
        new(Deep, "multipliers of the opposite sign", "LinearAlgebra/NuclearNormCompletion.cs", "dual.Scale(-T.One / divisor)", "dual.Scale(T.One / divisor)"),
        new(Deep, "gradient shrinks sixteenfold from layer to layer", "DeepLinear.cs",
            "back = layers[layer].TransposeTimes(back);",
            "back = layers[layer].TransposeTimes(back).Scale(T.FromDyadic(0.0625));"),
        new(Completion, "one of two tied layers steps upwards", "DeepLinear.cs", "gradients[0] = back;", "gradients[0] = back.Scale(-T.One);"),
        new(Nuclear, "gradient of the first layer halved", "DeepLinear.cs", "gradients[0] = back;", "gradients[0] = back.Scale(T.FromDyadic(0.5));"),
        new(Nuclear, "all singular values but the last forgotten", "SchattenQuasiNorm.cs", "sum += raised with", "sum = raised with"),
        new(Commuting, "eigenvalues forgotten when turning back", "BalancedFactors.cs",
            "T scaled = left[row, index] * values[index];",
            "T scaled = left[row, index];"),
        .. OfLearning,
    ];
}
