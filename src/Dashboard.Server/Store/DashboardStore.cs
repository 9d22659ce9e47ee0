using Dashboard.Shared.Datasets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Server.Store;

/// <summary>
/// All versions of all datasets. The rows are the records of Dashboard.Shared; version and position in the file are shadow properties.
/// Nothing here is specific to SQLite.
/// </summary>
internal sealed class DashboardStore(DbContextOptions<DashboardStore> options) : DbContext(options)
{
    /// <summary>Shadow property: <see cref="StoredVersion.Id"/>.</summary>
    public const string VersionId = nameof(VersionId);

    /// <summary>Shadow property: counts from 0 in file order.</summary>
    public const string Ordinal = nameof(Ordinal);

    private const int MaxCodeLength = 40;

    public DbSet<StoredDataset> Datasets => Set<StoredDataset>();

    public DbSet<StoredVersion> Versions => Set<StoredVersion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        MapCode<GeoPrecision>(configurationBuilder);
        MapCode<DatePrecision>(configurationBuilder);
        MapCode<TimeKind>(configurationBuilder);
        MapCode<Measure>(configurationBuilder);
        MapCode<ClaimantKind>(configurationBuilder);
        MapCode<ClaimStatus>(configurationBuilder);
        MapCode<SupersededHow>(configurationBuilder);
        MapCode<Partition>(configurationBuilder);
        MapCode<Coverage>(configurationBuilder);
        MapCode<ClaimDoubt>(configurationBuilder);
        MapCode<Verification>(configurationBuilder);
        MapCode<PublishedBy>(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredDataset>(dataset =>
        {
            dataset.ToTable("datasets");
            dataset.HasKey(row => row.Id);
        });
        modelBuilder.Entity<StoredVersion>(version =>
        {
            version.ToTable("versions");
            version.HasKey(row => row.Id);
            version.HasIndex(row => new { row.DatasetId, row.Number }).IsUnique();
            version.HasOne<StoredDataset>().WithMany().HasForeignKey(row => row.DatasetId).OnDelete(DeleteBehavior.Restrict);
        });

        MapInfo(MapRows<DatasetInfo>(modelBuilder, "dataset_infos"));
        MapRows<Place>(modelBuilder, "places", nameof(Place.Id)).Ignore(place => place.HasPoint);
        MapRows<Region>(modelBuilder, "regions", nameof(Region.Id));
        MapRows<Actor>(modelBuilder, "actors", nameof(Actor.Id));
        MapRows<Theme>(modelBuilder, "themes", nameof(Theme.Id));
        MapRows<Event>(modelBuilder, "events", nameof(Event.Id));
        MapRows<Claim>(modelBuilder, "claims", nameof(Claim.Id));
        MapRows<Statement>(modelBuilder, "statements", nameof(Statement.Id));
        MapRows<Source>(modelBuilder, "sources", nameof(Source.Id));
        MapRows<Word>(modelBuilder, "words", nameof(Word.Kind), nameof(Word.Id));
        MapRows<Story>(modelBuilder, "stories", nameof(Story.Id));
        MapRows<StoryStep>(modelBuilder, "story_steps", nameof(StoryStep.Story), nameof(StoryStep.Number)).Ignore(step => step.TextId);
        MapRows<RemovedEntity>(modelBuilder, "removed", nameof(RemovedEntity.Entity), nameof(RemovedEntity.Id));
        MapRows<TextEntry>(
            modelBuilder,
            "texts",
            nameof(TextEntry.Entity),
            nameof(TextEntry.Id),
            nameof(TextEntry.Field),
            nameof(TextEntry.Language));
        ColumnNames.WriteInSnakeCase(modelBuilder.Model);
    }

    private static void MapCode<T>(ModelConfigurationBuilder conventions)
        where T : struct, Enum => conventions.Properties<T>().HaveConversion<CodeConverter<T>>().HaveMaxLength(MaxCodeLength);

    private static EntityTypeBuilder<T> MapRows<T>(ModelBuilder model, string table, params string[] key)
        where T : class
    {
        var rows = model.Entity<T>();
        rows.ToTable(table);
        rows.Property<int>(VersionId);
        rows.Property<int>(Ordinal);
        rows.HasKey([VersionId, .. key]);
        rows.HasOne<StoredVersion>().WithMany().HasForeignKey(VersionId).OnDelete(DeleteBehavior.Cascade);
        return rows;
    }

    private static void MapInfo(EntityTypeBuilder<DatasetInfo> info)
    {
        info.Property(row => row.Bounds).HasConversion(new JsonConverter<BoundingBox>());
        info.Ignore(row => row.FirstLanguage);
        info.Property(row => row.Languages).HasConversion(
            new JsonConverter<IReadOnlyList<string>>(),
            new JsonComparer<IReadOnlyList<string>>());
        info.Property(row => row.StandfirstClaims).HasConversion(
            new JsonConverter<IReadOnlyList<string>>(),
            new JsonComparer<IReadOnlyList<string>>());
        info.Property(row => row.Translations).HasConversion(
            new JsonConverter<IReadOnlyDictionary<string, Translation>>(),
            new JsonComparer<IReadOnlyDictionary<string, Translation>>());
    }
}
