using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Search;

/// <summary>Which of a list of things have a word that begins with another: their distinct words in order, and the things that each stands in.</summary>
internal sealed class WordIndex
{
    private readonly string[] words;
    private readonly Csr things;

    private WordIndex(int count, string[] words, Csr things)
    {
        Count = count;
        this.words = words;
        this.things = things;
    }

    /// <summary>How many things there are.</summary>
    public int Count { get; }

    /// <summary>By thing, whether one of its words begins with <paramref name="beginning"/>, which is folded.</summary>
    public bool[] With(string beginning)
    {
        var found = new bool[Count];
        var first = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        for (var word = first < 0 ? ~first : first; word < words.Length && words[word].StartsWith(beginning, StringComparison.Ordinal); word++)
        {
            foreach (var thing in things[word])
                found[thing] = true;
        }

        return found;
    }

    /// <summary>Takes the texts of one thing after the other.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, List<int>> thingsByWord = new(StringComparer.Ordinal);
        private int count;

        /// <summary>Adds the next thing.</summary>
        public void Add(IEnumerable<string> texts)
        {
            var byWord = thingsByWord.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var text in texts)
            {
                var folded = Folding.ForSearch.Fold(text).AsSpan();
                foreach (var range in folded.Split(' '))
                {
                    if (folded[range].IsEmpty)
                        continue;
                    if (!byWord.TryGetValue(folded[range], out var things))
                        byWord[folded[range]] = things = [];
                    if (things.Count == 0 || things[^1] != count)
                        things.Add(count);
                }
            }

            count++;
        }

        /// <summary>The index of all that was added.</summary>
        public WordIndex Build()
        {
            var words = thingsByWord.Keys.ToArray();
            Array.Sort(words, StringComparer.Ordinal);
            return new WordIndex(count, words, Csr.Of(words.Select(word => thingsByWord[word])));
        }
    }
}
