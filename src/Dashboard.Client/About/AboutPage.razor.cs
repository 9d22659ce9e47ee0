namespace Dashboard.Client.About;

/// <summary>The about page: what the dataset is, how it was made, the rules of figures, attribution, and changes.</summary>
public sealed partial class AboutPage;
