namespace Dashboard.Shared.Views;

/// <summary>The codebook: what each column of the files of a dataset means, and its own themes.</summary>
/// <param name="About">The dataset in a few lines.</param>
/// <param name="Files">The files of a dataset, in the order of the data dictionary.</param>
/// <param name="Themes">The themes of this dataset, each top theme before its children.</param>
public sealed record CodebookView(DatasetSummary About, IReadOnlyList<CodebookFile> Files, IReadOnlyList<CodebookTheme> Themes);

/// <summary>A file of a dataset.</summary>
/// <param name="Name">Its name, such as <c>events.csv</c>.</param>
/// <param name="Columns">Its columns, or the properties of <c>dataset.json</c>.</param>
public sealed record CodebookFile(string Name, IReadOnlyList<CodebookColumn> Columns);

/// <summary>A column. The texts are those of the data dictionary, in English.</summary>
/// <param name="Name">Its name; for texts without the language.</param>
/// <param name="IsOptional">Whether a file may lack it.</param>
/// <param name="Type">The form of its cells.</param>
/// <param name="Meaning">Meaning and rule; empty where the name says it.</param>
/// <param name="Empty">What an empty cell means; empty where no cell may be.</param>
public sealed record CodebookColumn(string Name, bool IsOptional, string Type, string Meaning, string Empty);

/// <summary>A theme of the dataset.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">Id of the theme that it is part of; null for a top theme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What belongs to it; null if the dataset does not say.</param>
/// <param name="Events">Number of events that have it.</param>
public sealed record CodebookTheme(string Id, string? Parent, LocalString Name, LocalString? Definition, int Events);
