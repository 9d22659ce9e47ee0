using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Search;

/// <summary>Finds entities by the beginning of a word: their distinct words in order, each with its entities.</summary>
internal sealed class WordIndex
{
    private readonly string[] words;
    private readonly IndexLists things;

    private WordIndex(int count, string[] words, IndexLists things)
    {
        Count = count;
        this.words = words;
        this.things = things;
    }

    /// <summary>Number of entities.</summary>
    public int Count { get; }

    /// <summary>For each entity, whether one of its words begins with <paramref name="beginning"/>, which is folded.</summary>
    public bool[] With(string beginning)
    {
        var found = new bool[Count];
        var first = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        for (
            var word = first < 0 ? ~first : first;
            word < words.Length && words[word].StartsWith(beginning, StringComparison.Ordinal);
            word++)
        {
            foreach (var thing in things[word])
                found[thing] = true;
        }

        return found;
    }

    public sealed class Builder
    {
        private readonly Dictionary<string, List<int>> thingsByWord = new(StringComparer.Ordinal);
        private int count;

        /// <summary>Adds the next entity.</summary>
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

        public WordIndex Build()
        {
            var words = thingsByWord.Keys.ToArray();
            Array.Sort(words, StringComparer.Ordinal);
            return new WordIndex(count, words, IndexLists.Of(words.Select(word => thingsByWord[word])));
        }
    }
}
