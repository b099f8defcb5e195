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
                for (var form = _forms[WordReader.HashOf(word) % Buckets]; form is not null; form = form.Next)
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
                    var bucket = WordReader.HashOf(form) % Buckets;
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
}
