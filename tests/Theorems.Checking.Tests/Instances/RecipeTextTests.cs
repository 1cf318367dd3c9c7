using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Instances;

public class RecipeTextTests
{
    public enum Colour
    {
        Red,
        Green,
        Blue,
    }

    private sealed record Settings
    {
        public int Rows { get; init; } = 3;

        public double Rate { get; init; } = 0.5;

        public bool Centred { get; init; }

        public Colour Colour { get; init; }

        /// <summary>No setting: a user's data.</summary>
        public IReadOnlyList<double[]>? Data { get; init; }

        /// <summary>No setting: computed.</summary>
        public int Twice => 2 * Rows;

        /// <summary>No setting: not public.</summary>
        internal int Rank { get; init; } = 7;
    }

    private static Gen<Settings> AnySettings =>
        from rows in ArbMap.Default.GeneratorFor<int>()
        from rate in ArbMap.Default.GeneratorFor<NormalFloat>()
        from extreme in Gen.Elements(0.0, -0.0, double.MaxValue, double.Epsilon, 0.1, 1 / 3.0, 1e22, -1e-7, rate.Get)
        from centred in Gen.Elements(false, true)
        from colour in Gen.Elements(Enum.GetValues<Colour>())
        select new Settings { Rows = rows, Rate = extreme, Centred = centred, Colour = colour };

    [Fact]
    public void Settings_are_written_in_the_order_of_their_declaration()
    {
        Assert.Equal("Rows=3 Rate=0.5 Centred=False Colour=Red", RecipeText.Format(new Settings()));
        Assert.Equal(
            "Rows=-4 Rate=1E-05 Centred=True Colour=Blue", RecipeText.Format(new Settings { Rows = -4, Rate = 0.00001, Centred = true, Colour = Colour.Blue }));
    }

    [Fact]
    public void Any_recipe_reads_back_as_itself_whatever_the_start()
    {
        ForAll.In(Gen.Two(AnySettings), pair =>
        {
            Settings read = RecipeText.Parse(pair.Item1, RecipeText.Format(pair.Item2).Split(' '));
            Assert.Equal(pair.Item2, read);
            Assert.Equal(BitConverter.DoubleToInt64Bits(pair.Item2.Rate), BitConverter.DoubleToInt64Bits(read.Rate));
        });
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = comma;
            Settings settings = new() { Rows = -4, Rate = -0.25 };
            Assert.Equal("Rows=-4 Rate=-0.25 Centred=False Colour=Red", RecipeText.Format(settings));
            Assert.Equal(settings, RecipeText.Parse(new Settings(), ["Rows=-4", "Rate=-0.25"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_not_named_stays_and_the_start_is_not_changed()
    {
        double[][] data = [[1, 2]];
        Settings start = new() { Data = data, Rank = 2 };
        Settings read = RecipeText.Parse(start, ["Rows=9"]);
        Assert.Equal(start with { Rows = 9 }, read);
        Assert.Equal(3, start.Rows);
        Assert.Equal(start, RecipeText.Parse(start, []));
    }

    [Theory]
    [InlineData("Columns=3")]
    [InlineData("rows=3")]
    [InlineData("Data=3")]
    [InlineData("Twice=3")]
    [InlineData("Rank=3")]
    [InlineData("=3")]
    [InlineData("seed")]
    public void An_unknown_setting_is_named_along_with_the_known_ones(string word)
    {
        FormatException failure = Assert.Throws<FormatException>(() => RecipeText.Parse(new Settings(), [word]));
        Assert.Equal($"'{word}' is no setting of this claim; its settings are Rows, Rate, Centred, Colour.", failure.Message);
    }

    [Theory]
    [InlineData("Rows=", "an integer")]
    [InlineData("Rows", "an integer")]
    [InlineData("Rows=3.5", "an integer")]
    [InlineData("Rows=1e3", "an integer")]
    [InlineData("Rows=99999999999", "an integer")]
    [InlineData("Rate=", "a finite number")]
    [InlineData("Rate=x", "a finite number")]
    [InlineData("Rate=nan", "a finite number")]
    [InlineData("Rate=+Infinity", "a finite number")]
    [InlineData("Rate=1e400", "a finite number")]
    [InlineData("Rate=0,5", "a finite number")]
    [InlineData("Centred=yes", "True or False")]
    [InlineData("Centred=1", "True or False")]
    [InlineData("Colour=Mauve", "Red or Green or Blue")]
    [InlineData("Colour=7", "Red or Green or Blue")]
    public void A_value_that_cannot_be_read_is_named_along_with_what_was_expected(string word, string expected)
    {
        FormatException failure = Assert.Throws<FormatException>(() => RecipeText.Parse(new Settings(), [word]));
        Assert.Equal($"'{word}' cannot be read: the value must be {expected}.", failure.Message);
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void A_double_that_is_no_finite_number_is_read_back(double rate, string text)
    {
        Assert.Equal($"Rows=3 Rate={text} Centred=False Colour=Red", RecipeText.Format(new Settings { Rate = rate }));
        Assert.Equal(rate, RecipeText.Parse(new Settings(), [$"Rate={text}"]).Rate);
    }

    [Flags]
    public enum Layers
    {
        None = 0,
        First = 1,
        Second = 2,
        Last = 8,
    }

    private sealed record Flagged
    {
        public Layers Trained { get; init; }
    }

    [Fact]
    public void Combined_flags_are_read_back_from_one_word()
    {
        foreach (Layers layers in (Layers[])[Layers.None, Layers.First, Layers.First | Layers.Last, Layers.First | Layers.Second | Layers.Last])
        {
            string text = RecipeText.Format(new Flagged { Trained = layers });
            Assert.DoesNotContain(' ', text);
            Assert.Equal(layers, RecipeText.Parse(new Flagged(), [text]).Trained);
        }

        Assert.Equal("Trained=First|Last", RecipeText.Format(new Flagged { Trained = Layers.First | Layers.Last }));
        Assert.Throws<FormatException>(() => RecipeText.Parse(new Flagged(), ["Trained=First|Third"]));
        Assert.Throws<FormatException>(() => RecipeText.Parse(new Flagged(), ["Trained=50"]));
    }

    [Fact]
    public void A_value_without_a_name_cannot_be_written()
    {
        FormatException failure = Assert.Throws<FormatException>(() => RecipeText.Format(new Settings { Colour = (Colour)7 }));
        Assert.Equal("The setting Colour has the value 7, which is none of Red, Green, Blue; a replay line can hold these only.", failure.Message);
        Assert.Throws<FormatException>(() => RecipeText.Format(new Flagged { Trained = (Layers)4 }));
        Assert.Throws<FormatException>(() => RecipeText.Format(new Settings { Colour = (Colour)(-1) }));
    }

    [Fact]
    public void A_recipe_must_be_a_record()
    {
        Assert.Throws<ArgumentException>(() => RecipeText.Parse(new NoRecord(), ["Rows=3"]));
    }

    private sealed class NoRecord
    {
        public int Rows { get; set; }
    }
}
