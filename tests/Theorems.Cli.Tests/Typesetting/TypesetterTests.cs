using System.Xml.Linq;
using Theorems.Cli.Report;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Tests.Typesetting;

public class TypesetterTests
{
    [Theory]
    [InlineData("eta < 2/M", "<i>η</i> &lt; 2/<i>M</i>")]
    [InlineData("w_t = A'c_t", "<i>w</i><sub><i>t</i></sub> = <i>A</i>′<i>c</i><sub><i>t</i></sub>")]
    [InlineData("c_(t-1) - b", "<i>c</i><sub><i>t</i>−1</sub> − <i>b</i>")]
    [InlineData("|a_i|^2", "|<i>a</i><sub><i>i</i></sub>|<sup>2</sup>")]
    [InlineData("|W|_F^2", "|<i>W</i>|<span><sup>2</sup><sub><i>F</i></sub></span>")]
    [InlineData("A^+ b", "<i>A</i><sup>+</sup> <i>b</i>")]
    [InlineData("rho^-t", "<i>ρ</i><sup>−<i>t</i></sup>")]
    [InlineData("t^-theta_n", "<i>t</i><sup>−<i>θ</i><sub><i>n</i></sub></sup>")]
    [InlineData("t^-min(mu, 1)", "<i>t</i><sup>−min(<i>μ</i>, 1)</sup>")]
    [InlineData("sum_(j=k)^(L-1) x", "∑<span><sup><i>L</i>−1</sup><sub><i>j</i>=<i>k</i></sub></span> <i>x</i>")]
    [InlineData("z_n.w + 0.5", "<i>z</i><sub><i>n</i></sub>·<i>w</i> + 0.5")]
    [InlineData("lmax(P) <= 3e-4", "<i>λ</i><sub>max</sub>(<i>P</i>) ≤ 3\u00a0×\u00a010⁻⁴")]
    [InlineData("<v, u>^2 -> inf", "⟨<i>v</i>, <i>u</i>⟩<sup>2</sup> → ∞")]
    [InlineData("inf_x f", "inf<sub><i>x</i></sub> <i>f</i>")]
    [InlineData("g a margin, a w", "<i>g</i> a margin, <i>a</i> <i>w</i>")]
    [InlineData("w_hat, s_min", "<i>w</i><sub>hat</sub>, <i>s</i><sub>min</sub>")]
    [InlineData("max|z|-Lipschitz", "max|<i>z</i>|-Lipschitz")]
    [InlineData("N^-(z+1) x", "<i>N</i><sup>−(<i>z</i>+1)</sup> <i>x</i>")]
    [InlineData("if x<y, z>w", "if <i>x</i>&lt;<i>y</i>, <i>z</i>&gt;<i>w</i>")]
    [InlineData("a exp(x) + a is a sum", "<i>a</i> exp(<i>x</i>) + <i>a</i> is a sum")]
    [InlineData("|A^+b|", "|<i>A</i><sup>+</sup><i>b</i>|")]
    [InlineData("A^T(w - b)", "<i>A</i><sup><i>T</i></sup>(<i>w</i> − <i>b</i>)")]
    [InlineData("H_n^(2)", "<i>H</i><span><sup>(2)</sup><sub><i>n</i></sub></span>")]
    [InlineData("sum of h, sum a, sum_k b, grad f, |grad|", "sum of <i>h</i>, ∑ <i>a</i>, ∑<sub><i>k</i></sub> <i>b</i>, ∇ <i>f</i>, |grad|")]
    [InlineData("max x s.t. x.y <= 1", "max <i>x</i> s.t. <i>x</i>·<i>y</i> ≤ 1")]
    [InlineData("x <- 2tc for x<-1", "<i>x</i> ← 2<i>tc</i> for <i>x</i>&lt;−1")]
    [InlineData("relu'(0) + DD' + layers' norms", "relu′(0) + DD′ + layers’ norms")]
    [InlineData("|X|_* <= |W_2 W_1|_*^2", "|<i>X</i>|<sub>*</sub> ≤ |<i>W</i><sub>2</sub> <i>W</i><sub>1</sub>|<span><sup>2</sup><sub>*</sub></span>")]
    [InlineData("GD^rho = P2, P1^rho", "GD<sup><i>ρ</i></sup> = <i>P</i><sub>2</sub>, <i>P</i><span><sup><i>ρ</i></sup><sub>1</sub></span>")]
    [InlineData("SR25, x2, P1(x)", "SR25, <i>x</i>2, <i>P</i>1(<i>x</i>)")]
    [InlineData("rho's bound", "<i>ρ</i>’s bound")]
    public void Formulas_are_set_as_they_are_read(string text, string expected) => Assert.Equal(expected, Set(Typesetter.Formula(text)));

    // Each can be read in two ways, or ends too early.
    [Theory]
    [InlineData("x^n_k")]
    [InlineData("x^f(y)")]
    [InlineData("x^2y")]
    [InlineData("x_i_k")]
    [InlineData("U^TU")]
    [InlineData("e^-|x|")]
    [InlineData("S_kE")]
    [InlineData("x^(y")]
    [InlineData("x^")]
    [InlineData("_")]
    public void What_can_be_read_in_two_ways_stays_as_it_is_written(string text)
    {
        string set = Set(Typesetter.Formula(text));
        Assert.DoesNotContain("sup", set, StringComparison.Ordinal);
        Assert.DoesNotContain("sub", set, StringComparison.Ordinal);
        Assert.Equal(text.Replace('-', '−'), XElement.Parse($"<p>{set}</p>").Value);
    }

    [Theory]
    [InlineData("the sum of a margin, i.e. all layers' norms", "the sum of a margin, i.e. all layers’ norms")]
    [InlineData("scale-invariant, not by mu alone", "scale-invariant, not by <i>μ</i> alone")]
    [InlineData("depth-3, end-to-end, the 2nd", "depth-3, end-to-end, the 2nd")]
    [InlineData("of 'the layers' norms and A' alone", "of ‘the layers’ norms and <i>A</i>′ alone")]
    [InlineData("bound (c) by Xu's pi-groups", "bound (c) by Xu’s pi-groups")]
    [InlineData("A w = b is solvable", "<i>A</i> <i>w</i> = <i>b</i> is solvable")]
    [InlineData("THEOREMS_TRACE, file_name", "THEOREMS_TRACE, file_name")]
    public void Words_stay_words(string text, string expected) => Assert.Equal(expected, Set(Typesetter.Prose(text)));

    [Fact]
    public void The_letters_of_parts_stand_upright_and_lines_stay_lines()
    {
        XElement block = FormulaBlock.Of("id", "x\n(iv) y <= z\n    (half)\n");
        Assert.Equal(["x", "(iv) y ≤ z", "(half)"], block.Elements().Select(line => line.Value));
        Assert.Equal("part", (string?)block.Elements().ElementAt(1).Elements().First().Attribute("class"));
        Assert.NotNull(block.Elements().Last().Attribute("style"));
    }

    // Without namespaces and classes, which say nothing here.
    private static string Set(object[] content) => string.Concat(content.Select(one => one is XElement element
        ? Bare(element).ToString(SaveOptions.DisableFormatting)
        : new XText((string)one).ToString()));

    private static XElement Bare(XElement element) => new(element.Name.LocalName, element.Nodes().Select(node => node is XElement inner ? Bare(inner) : node));
}
