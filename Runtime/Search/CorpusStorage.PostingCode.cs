namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// How the articles that have a word are written: of each the distance from the one before, less one, and how often it has the word. One
    /// digit says both where both are small. The build writes and the program reads by this same code.
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
