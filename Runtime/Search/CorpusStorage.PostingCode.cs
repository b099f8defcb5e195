namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// How the articles that have a word are written: of each the distance from the one before, less one, and how often it has the word. One
    /// digit says both where both are small. Of a common word instead a bit for each article of the corpus, the first article lowest, and then a
    /// digit for each that has it. The build writes and the program reads by this same code.
    /// </summary>
    internal static class PostingCode
    {
        /// <summary>Digits from 0 on: once, at so short a distance.</summary>
        internal const int Once = 44;

        /// <summary>Digits from there on: twice.</summary>
        internal const int Twice = 54;

        /// <summary>Digits from there on: more often, and a number follows that says how much.</summary>
        internal const int Often = 60;

        /// <summary>The digit for once, at a longer distance: a number follows that says how much longer. After it those for twice and more often.</summary>
        internal const int Far = 60;

        /// <summary>Of a common word: so many articles have their bits in one digit.</summary>
        internal const int RowsInDigit = 6;

        /// <summary>Of a common word: the digit for at least so many times more than once; after all digits a number follows that says how much more.</summary>
        internal const int Most = 63;

        /// <summary>A word is common if its bits take no more than a digit for each article that has it.</summary>
        /// <param name="all">How many articles there are.</param>
        /// <param name="with">How many of them have the word.</param>
        internal static bool IsCommon(int all, int with) => BitDigits(all) <= with;

        /// <summary>How many digits the bits of a common word take.</summary>
        internal static int BitDigits(int all) => (all + RowsInDigit - 1) / RowsInDigit;

        /// <summary>
        /// How many low digits of a distance follow by themselves, so that what is above them is mostly small enough for one digit.
        /// </summary>
        /// <param name="all">How many articles there are.</param>
        /// <param name="with">How many of them have the word.</param>
        internal static int LowDigits(int all, int with)
        {
            var digits = 0;
            for (var distance = all / with; distance > 24; distance >>= 6)
            {
                digits++;
            }

            return digits;
        }
    }
}
