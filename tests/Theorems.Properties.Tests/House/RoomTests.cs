using System.Globalization;
using System.Text;

namespace Theorems.Properties.Tests.House;

/// <summary>To read a theorem takes few files, and none from its neighbours.</summary>
[Collection("pages")]
public class RoomTests
{
    private const int MostOwn = 6;
    private const int MostShared = 4;
    private const double MostOnAverage = 4;

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Folder)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_theorem_is_few_files(string folder)
    {
        Room room = Find(folder);
        Assert.InRange(room.Own.Count, 1, MostOwn);
        Assert.InRange(room.Shared.Count, 0, MostShared);
    }

    [Fact]
    public void On_average_a_theorem_is_four_files() =>
        Assert.InRange(Room.All.Average(room => room.Own.Count + room.Shared.Count), 1, MostOnAverage);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_theorem_uses_no_neighbours_room_and_nothing_below_it(string folder) => Assert.Empty(Sideways(Find(folder)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_files_of_a_room_bear_its_name(string folder)
    {
        Room room = Find(folder);
        Assert.All(room.Own, file => Assert.StartsWith(room.Name + ".", Path.GetFileName(file.Path), StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "properties", folder, room.Name + ".cs")));
    }

    [Fact]
    public void What_is_shared_stands_in_the_nearest_folder_above_its_users()
    {
        foreach (SourceFile file in SourceFile.All.Where(file => Room.All.All(room => room.Folder != file.Folder) && file.Path != "Catalogue.cs"))
        {
            string[] users = [.. SourceFile.All.Where(user => user.Uses.Contains(file.Path)).Select(user => user.Folder).Distinct()];
            Assert.True(users.Length > 0, $"Nothing uses {file.Path}.");
            // Other shared files of the same folder may use it, if rooms below do in the end.
            string nearest = users.Aggregate(CommonFolder);
            Assert.True(nearest == file.Folder, $"{file.Path} is used below {nearest} only.");
        }
    }

    [Fact]
    public void A_neighbour_that_is_used_is_seen()
    {
        IReadOnlyList<SourceFile> files = SourceFile.Of(new Dictionary<string, string>
        {
            ["S/A/A.cs"] = "namespace N; class A { int X => B.Y + Shared.Z; }",
            ["S/B/B.cs"] = "namespace N; class B { public static int Y => 1; }",
            ["S/Shared.cs"] = "namespace N; class Shared { public static int Z => 1; }",
            ["S/C/C.cs"] = "namespace N; class C { int B => Shared.Z; /* B.Y */ }",
        });
        IReadOnlyList<Room> rooms = Room.Of(files, ["S/A", "S/B", "S/C"]);
        Assert.Equal(["S/B/B.cs"], Sideways(rooms[0]));
        Assert.Empty(Sideways(rooms[2]));
        Assert.Equal((1, 2, 1), (rooms[0].Own.Count, rooms[0].Shared.Count, rooms[2].Shared.Count));
    }

    [Fact]
    public void The_table_of_what_one_has_to_read_is_true()
    {
        StringBuilder table = new("| theorem | own files | shared files | lines |\n|---|---:|---:|---:|\n");
        foreach (Room room in Room.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| [{room.Name}](../properties/{room.Folder}/README.md) | {room.Own.Count} | {room.Shared.Count} | {room.Lines} |\n");
        }

        table.Append(CultureInfo.InvariantCulture,
            $"| on average | {Room.All.Average(room => room.Own.Count):F1} | {Room.All.Average(room => room.Shared.Count):F1} | {Room.All.Average(room => room.Lines):F0} |\n");
        Pages.AssertBlock(
            Path.Combine(Repository.Root, "docs", "house.md"), "<!-- rooms: begin, written by the tests -->", "<!-- rooms: end -->", table.ToString());
    }

    private static Room Find(string folder) => Room.All.Single(room => room.Folder == folder);

    // What a room uses that stands neither in it nor in a folder above it.
    private static IEnumerable<string> Sideways(Room room) => room.Shared
        .Where(file => file.Folder.Length > 0 && !room.Folder.StartsWith(file.Folder + "/", StringComparison.Ordinal)).Select(file => file.Path);

    private static string CommonFolder(string first, string second)
    {
        string[] common = [.. first.Split('/').Zip(second.Split('/')).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        return string.Join('/', common);
    }
}
