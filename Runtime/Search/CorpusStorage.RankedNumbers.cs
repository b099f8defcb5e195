namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// Numbers by score, best first, equal ones in their order. The first few are put in order at once, since mostly no others are looked at;
    /// the rest when one of them is. For several threads at a time.
    /// </summary>
    private sealed class RankedNumbers
    {
        private const int AtOnce = 32;

        private readonly ulong[] _keys;
        private volatile bool _isSorted;

        /// <param name="keys">By <see cref="KeyOf"/>; they are put in order where they are.</param>
        public RankedNumbers(ulong[] keys)
        {
            _keys = keys;
            _isSorted = keys.Length <= 2 * AtOnce;
            if (_isSorted)
            {
                global::System.Array.Sort(keys);
            }
            else
            {
                SortFirst();
            }
        }

        public int Count => _keys.Length;

        /// <summary>Scores are not negative, so that their bits are in the order that they are in.</summary>
        public static ulong KeyOf(float score, int number) => ((ulong)~global::System.BitConverter.SingleToUInt32Bits(score) << 32) | (uint)number;

        public int NumberAt(int index) => (int)KeyAt(index);

        public double ScoreAt(int index) => global::System.BitConverter.UInt32BitsToSingle(~(uint)(KeyAt(index) >> 32));

        private ulong KeyAt(int index)
        {
            if (index >= AtOnce && !_isSorted)
            {
                SortRest();
            }

            return _keys[index];
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private void SortRest()
        {
            if (!_isSorted)
            {
                global::System.Array.Sort(_keys, AtOnce, _keys.Length - AtOnce);
                _isSorted = true;
            }
        }

        /// <summary>Brings the first few to the front: each other one is compared with the last of them, and mostly stays.</summary>
        private void SortFirst()
        {
            global::System.Array.Sort(_keys, 0, AtOnce);
            for (var i = AtOnce; i < _keys.Length; i++)
            {
                var key = _keys[i];
                if (key >= _keys[AtOnce - 1])
                {
                    continue;
                }

                _keys[i] = _keys[AtOnce - 1];
                var at = AtOnce - 1;
                for (; at > 0 && _keys[at - 1] > key; at--)
                {
                    _keys[at] = _keys[at - 1];
                }

                _keys[at] = key;
            }
        }
    }
}
