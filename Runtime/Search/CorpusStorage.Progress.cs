namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>How far a phrase has come.</summary>
    internal struct PhraseState
    {
        /// <summary>At which word of the text.</summary>
        public int At;

        /// <summary>By word of the phrase, a bit where it and all before it are there, up to the word of the text before.</summary>
        public ulong Before;

        /// <summary>The same, up to this word.</summary>
        public ulong Now;
    }

    /// <summary>What has been found in a text.</summary>
    internal sealed class Progress
    {
        public Progress(global::System.Collections.Generic.IReadOnlyList<SearchedPart> parts, bool keepsPlaces = false)
        {
            Counts = new int[parts.Count];
            WordCounts = new int[parts.Count][];
            States = new PhraseState[parts.Count];
            Starts = new int[parts.Count][];
            Places = keepsPlaces ? new global::System.Collections.Generic.List<(int Start, int End)>() : null;
            for (var i = 0; i < parts.Count; i++)
            {
                WordCounts[i] = new int[parts[i].Words.Length];
                Starts[i] = new int[parts[i].Words.Length];
            }
        }

        /// <summary>How many words have been read.</summary>
        public int Words { get; set; }

        /// <summary>By part, how often it is there.</summary>
        public int[] Counts { get; }

        /// <summary>By part and word of it, how often the word is there.</summary>
        public int[][] WordCounts { get; }

        public PhraseState[] States { get; }

        /// <summary>By part, where the last words of the text start.</summary>
        public int[][] Starts { get; }

        /// <summary>Where in the text the parts are, in bytes.</summary>
        public global::System.Collections.Generic.List<(int Start, int End)>? Places { get; }

        /// <summary>What is added to places: where the piece of text that is read begins.</summary>
        public int Offset { get; set; }

        public void Found(int part, int start, int end)
        {
            Counts[part]++;
            Places?.Add((start, end));
        }

        /// <summary>All parts are there, and none that is excluded.</summary>
        public bool HasAll(global::System.Collections.Generic.IReadOnlyList<SearchedPart> parts)
        {
            for (var part = 0; part < parts.Count; part++)
            {
                if ((Counts[part] > 0) == parts[part].IsExcluded)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Begins again with another text.</summary>
        public void Restart()
        {
            Words = 0;
            Offset = 0;
            global::System.Array.Clear(Counts);
            global::System.Array.Clear(States);
            foreach (var counts in WordCounts)
            {
                global::System.Array.Clear(counts);
            }

            Places?.Clear();
        }
    }
}
