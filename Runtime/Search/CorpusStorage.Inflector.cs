namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The regular forms of English verbs and nouns. The build and the program inflect by this same code.</summary>
    internal static class Inflector
    {
        /// <summary>The third person singular of a verb: <c>tries</c>, <c>goes</c>, <c>vetoes</c>.</summary>
        internal static string Present(string verb) =>
            verb.Length > 1 && verb[verb.Length - 1] == 'o' && !IsVowel(verb[verb.Length - 2]) ? verb + "es" : WithS(verb);

        /// <summary>The plural of a noun, and the third person singular of most verbs: <c>tries</c>, <c>pushes</c>.</summary>
        internal static string WithS(string word)
        {
            var last = word[word.Length - 1];
            if (last == 'y' && word.Length > 1 && !IsVowel(word[word.Length - 2]))
            {
                return Without(word, 1) + "ies";
            }

            return last is 's' or 'x' or 'z' || Ends(word, "ch") || Ends(word, "sh") ? word + "es" : word + "s";
        }

        internal static string Past(string verb, bool doubled)
        {
            var last = verb[verb.Length - 1];
            if (last == 'e')
            {
                return verb + "d";
            }

            return last == 'y' && verb.Length > 1 && !IsVowel(verb[verb.Length - 2])
                ? Without(verb, 1) + "ied"
                : Stem(verb, doubled) + "ed";
        }

        internal static string Gerund(string verb, bool doubled)
        {
            if (Ends(verb, "ie"))
            {
                return Without(verb, 2) + "ying";
            }

            return Ends(verb, "e") && !Ends(verb, "ee") && !Ends(verb, "oe") && !Ends(verb, "ye")
                ? Without(verb, 1) + "ing"
                : Stem(verb, doubled) + "ing";
        }

        /// <summary>British English doubles the last letter also of longer verbs like this: <c>travelled</c>.</summary>
        internal static bool DoublesInBritain(string verb) =>
            verb.Length > 4 && verb[verb.Length - 1] == 'l' && verb[verb.Length - 2] is 'e' or 'a' or 'o';

        /// <summary>A verb of one syllable that ends in one consonant after one vowel doubles it: <c>stop</c>, <c>stopped</c>.</summary>
        internal static bool Doubles(string verb)
        {
            var n = verb.Length;
            if (n < 3 || IsVowel(verb[n - 1]) || verb[n - 1] is 'w' or 'x' or 'y' || !IsVowel(verb[n - 2]))
            {
                return false;
            }

            for (var i = 0; i < n - 2; i++)
            {
                if (IsVowel(verb[i]) && !(verb[i] == 'u' && i > 0 && verb[i - 1] == 'q'))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>A word without its last letters.</summary>
        internal static string Without(string word, int letters) => word.Substring(0, word.Length - letters);

        internal static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

        private static string Stem(string verb, bool doubled) =>
            doubled || Doubles(verb) ? verb + verb[verb.Length - 1] : Ends(verb, "c") ? verb + "k" : verb;

        private static bool Ends(string word, string ending) => word.EndsWith(ending, global::System.StringComparison.Ordinal);
    }
}
