using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Theorems.Properties;

namespace Theorems.Cli.Tests.Report;

/// <summary>A fact that needs a browser: without one it is skipped, and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public BrowserFactAttribute() => Skip = Path is null ? "No Chromium is on the path; the page is checked as XML instead." : null;

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}

/// <summary>A theory that needs a browser.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}

/// <summary>The page as a browser sees it.</summary>
public partial class BrowserTests
{
    private const string Closing = "</body>";

    [BrowserFact]
    public void A_browser_reads_every_element_where_the_page_puts_it_and_has_nothing_to_complain()
    {
        foreach (string page in new[] { ReportPageTests.OfAllClaims, ReportPageTests.OfHostileClaim })
        {
            (string seen, string[] complaints) = Render(page);
            Assert.Empty(complaints);
            Assert.Equal(Elements(page), Elements(seen));
        }
    }

    [BrowserFact]
    public void A_complaint_would_be_heard()
    {
        (_, string[] complaints) = Render(
            ReportPageTests.OfHostileClaim.Replace(Closing, "<script>undefined.member</script>" + Closing, StringComparison.Ordinal));
        Assert.Contains("undefined", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_page_is_no_wider_than_a_phone()
    {
        // This script only measures.
        const string script = "<script>document.querySelectorAll('details').forEach(one => one.open = true);"
            + "document.title = `${document.documentElement.scrollWidth} of ${window.innerWidth}`</script>";
        (string seen, _) = Render(ReportPageTests.OfAllClaims.Replace(Closing, script + Closing, StringComparison.Ordinal), width: 500);
        Match widths = Widths().Match(seen);
        Assert.True(widths.Success);
        Assert.InRange(Number(widths.Groups[2].Value), 300, 500);
        Assert.True(Number(widths.Groups[1].Value) <= Number(widths.Groups[2].Value), widths.Value);
    }

    [BrowserFact]
    public void Links_of_the_contents_land_on_their_cards()
    {
        foreach (string id in new[] { Cli.Graphs, Cli.Analytic, Cli.Quick })
        {
            string script = $"<script>window.addEventListener('load', () => setTimeout(() => {{ document.title = "
                + $"Math.round(document.getElementById('{id}').getBoundingClientRect().top) + ' of ' + window.innerHeight; }}, 400));</script>";
            (string seen, _) = Render(ReportPageTests.OfAllClaims.Replace(Closing, script + Closing, StringComparison.Ordinal), fragment: "#" + id);
            Match place = Widths().Match(seen);
            Assert.True(place.Success, seen[..200]);
            Assert.InRange(Number(place.Groups[1].Value), 0, 100);
        }
    }

    [BrowserTheory]
    [InlineData("Graphs HOLDS", 6, 1)]
    [InlineData("gnn-bounded", 1, 1)]
    [InlineData("nothing at all", 0, 0)]
    public void The_field_leaves_what_holds_its_words(string words, int cards, int subjects)
    {
        string script = $"<script>field.value = '{words}'; field.dispatchEvent(new Event('input'));"
            + "const left = selector => [...document.querySelectorAll(selector)].filter(one => one.offsetParent !== null).length;"
            + "document.title = `${left('article')} of ${left('section.subject')}`;</script>";
        (string seen, string[] complaints) = Render(ReportPageTests.OfAllClaims.Replace(Closing, script + Closing, StringComparison.Ordinal));
        Assert.Empty(complaints);
        Assert.Equal($"<title>{cards} of {subjects}</title>", Widths().Match(seen).Value);
    }

    [BrowserFact]
    public void An_empty_field_leaves_everything()
    {
        const string script = "<script>document.title = `${document.querySelectorAll('article:not([hidden])').length} of "
            + "${document.querySelectorAll('[hidden]').length}`</script>";
        (string seen, _) = Render(ReportPageTests.OfAllClaims.Replace(Closing, script + Closing, StringComparison.Ordinal));
        Assert.Equal($"<title>{Catalogue.All.Count} of 0</title>", Widths().Match(seen).Value);
    }

    // The elements of the body in order, without their attributes.
    private static string[] Elements(string page) =>
        [.. Opening().Matches(page[page.IndexOf("<body", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value)];

    private static (string Seen, string[] Complaints) Render(string page, int width = 1280, string fragment = "")
    {
        using TemporaryFolder folder = new();
        string file = folder.File("page.html", page);
        string profile = Directory.CreateDirectory(folder.Name("profile")).FullName;
        ProcessStartInfo start = new(BrowserFactAttribute.Path!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[]
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--enable-logging=stderr",
            $"--user-data-dir={profile}", string.Create(CultureInfo.InvariantCulture, $"--window-size={width},900"), "--virtual-time-budget=2000",
            "--dump-dom", new Uri(file).AbsoluteUri + fragment,
        })
        {
            start.ArgumentList.Add(argument);
        }

        using Process browser = Process.Start(start)!;
        Task<string> output = browser.StandardOutput.ReadToEndAsync();
        Task<string> error = browser.StandardError.ReadToEndAsync();
        if (!browser.WaitForExit(TimeSpan.FromSeconds(90)))
        {
            browser.Kill(entireProcessTree: true);
            Assert.Fail("The browser gave no answer in 90 seconds.");
        }

        browser.WaitForExit();
        return (output.Result, [.. error.Result.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<([a-zA-Z][a-zA-Z0-9]*)[\s/>]")]
    private static partial Regex Opening();

    [GeneratedRegex("<title>(-?[0-9]+) of ([0-9]+)</title>")]
    private static partial Regex Widths();
}
