namespace Dashboard.Client.About;

/// <summary>What the dataset is, how it was made, how its figures are treated, whom to name, and what changed in it.</summary>
public sealed partial class AboutPage;
