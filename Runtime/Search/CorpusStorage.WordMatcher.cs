namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// Finds the parts of a query in texts: reads a text once, and keeps for each part that is a phrase how far it has come, a bit for each
    /// of its words.
    /// </summary>
    internal sealed class WordMatcher
    {
        private const int Buckets = 1024;

        private readonly global::System.Collections.Generic.IReadOnlyList<SearchedPart> _parts;
        private readonly Form?[] _forms = new Form?[Buckets];
        private readonly global::System.Collections.Generic.List<Form> _prefixes = new global::System.Collections.Generic.List<Form>();

        public WordMatcher(global::System.Collections.Generic.IReadOnlyList<SearchedPart> parts)
        {
            _parts = parts;
            for (var part = 0; part < parts.Count; part++)
            {
                for (var word = 0; word < parts[part].Words.Length; word++)
                {
                    Add(part, word, parts[part].Words[word]);
                }
            }
        }

        public int PartCount => _parts.Count;

        /// <summary>Reads a text, or the next piece of one, and tells of every word and phrase that is looked for.</summary>
        public void Read(global::System.ReadOnlySpan<byte> text, Progress progress)
        {
            var reader = new WordReader(text);
            while (reader.Next())
            {
                progress.Words++;
                var word = reader.Word;
                for (var form = _forms[HashOf(word) % Buckets]; form is not null; form = form.Next)
                {
                    if (global::System.MemoryExtensions.SequenceEqual<byte>(form.Word, word))
                    {
                        Advance(form, progress, progress.Offset + reader.Start, progress.Offset + reader.End);
                    }
                }

                foreach (var prefix in _prefixes)
                {
                    if (global::System.MemoryExtensions.StartsWith<byte>(word, prefix.Word))
                    {
                        Advance(prefix, progress, progress.Offset + reader.Start, progress.Offset + reader.End);
                    }
                }
            }
        }

        private void Add(int part, int word, SearchedWord searched)
        {
            foreach (var form in searched.Forms)
            {
                if (searched.IsPrefix)
                {
                    _prefixes.Add(new Form(form, part, word, null));
                }
                else
                {
                    var bucket = HashOf(form) % Buckets;
                    _forms[bucket] = new Form(form, part, word, _forms[bucket]);
                }
            }
        }

        private void Advance(Form form, Progress progress, int start, int end)
        {
            var part = form.Part;
            progress.WordCounts[part][form.Number]++;
            var length = _parts[part].Words.Length;
            if (length == 1)
            {
                progress.Found(part, start, end);
                return;
            }

            // The bits of the word before this one, moved on by a word; a phrase that breaks off leaves none.
            ref var state = ref progress.States[part];
            if (state.At != progress.Words)
            {
                state.Before = state.At == progress.Words - 1 ? state.Now : 0;
                (state.At, state.Now) = (progress.Words, 0);
            }

            var bit = 1UL << form.Number;
            if (form.Number > 0 && ((state.Before << 1) & bit) == 0)
            {
                return;
            }

            state.Now |= bit;
            if (form.Number == 0)
            {
                progress.Starts[part][progress.Words % length] = start;
            }

            if (form.Number == length - 1)
            {
                progress.Found(part, progress.Starts[part][(progress.Words + 1) % length], end);
            }
        }

        private static uint HashOf(global::System.ReadOnlySpan<byte> word)
        {
            var hash = 2166136261;
            foreach (var b in word)
            {
                hash = unchecked((hash ^ b) * 16777619);
            }

            return hash;
        }

        /// <summary>A form of a word of a part.</summary>
        private sealed class Form
        {
            public Form(byte[] word, int part, int number, Form? next)
            {
                Word = word;
                Part = part;
                Number = number;
                Next = next;
            }

            public byte[] Word { get; }

            public int Part { get; }

            /// <summary>Which word of the part it is.</summary>
            public int Number { get; }

            public Form? Next { get; }
        }
    }

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
