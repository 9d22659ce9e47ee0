using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Server.Store.Migrations
{
    /// <inheritdoc />
    public partial class DatasetLanguages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "languages",
                table: "dataset_infos",
                type: "TEXT",
                nullable: false,
                defaultValue: "[\"en\",\"ru\",\"kk\"]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "languages",
                table: "dataset_infos");
        }
    }
}
