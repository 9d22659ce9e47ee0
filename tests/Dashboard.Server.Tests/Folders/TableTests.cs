using CsCheck;
using Dashboard.Server.Folders;

namespace Dashboard.Server.Tests.Folders;

public sealed class TableTests
{
    [Fact]
    public void Cells_are_read_back_as_they_were_written() =>
        Gen.String.Where(text => text.Length > 0 && !text.Any(char.IsSurrogate)).Array[2].List[0, 6].Sample(rows =>
        {
            var table = new Table("a.csv", ["id", "one", "two"], ["id"]);
            foreach (var (index, row) in rows.Index())
                table.Add(("id", $"r{index}"), ("one", row[0]), ("two", row[1]));

            var read = Table.Parse(table, table.Bytes());

            Assert.Equal(table.Rows, read.Rows);
        });
}
