namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    private static global::System.InvalidOperationException OutOfStep(string what) =>
        new global::System.InvalidOperationException(what + " Rebuild the project from scratch.");

    /// <summary>
    /// A resource of this assembly, of which nothing is believed that was not checked: after the content stand the checksums of
    /// its blocks, then the content's length, then the checksum of all these. A block is checked when something in it is first
    /// read. Not for several threads at a time.
    /// </summary>
    private sealed class CheckedResource
    {
        private readonly string _name;
        private readonly global::System.IO.Stream _stream;
        private readonly byte[] _block = new byte[BlockSize];
        private readonly byte[] _sums;
        private readonly bool[] _checked;
        private readonly long _length;

        public CheckedResource(string name)
        {
            _name = name;
            _stream = Open(name);
            var end = _stream.Length - sizeof(ulong);
            var length = Tail(end - sizeof(ulong));
            var blocks = (length / BlockSize) + (length % BlockSize == 0 ? 0 : 1);
            if (length < 0 || length > end || end - length != (blocks + 1) * sizeof(ulong))
            {
                throw Damaged(name);
            }

            _length = length;
            _sums = new byte[end - length];
            _checked = new bool[blocks];
            _stream.Position = length;
            _stream.ReadExactly(_sums);
            if (Checksum(_sums, (ulong)length) != (ulong)Tail(end))
            {
                throw Damaged(name);
            }
        }

        /// <summary>Reads some bytes of the content.</summary>
        public void Read(long position, global::System.Span<byte> bytes)
        {
            if (position < 0 || position > _length - bytes.Length)
            {
                throw Damaged(_name);
            }

            while (bytes.Length > 0)
            {
                var block = (int)(position / BlockSize);
                var start = (int)(position % BlockSize);
                var count = global::System.Math.Min(BlockSize - start, bytes.Length);
                if (_checked[block])
                {
                    _stream.Position = position;
                    _stream.ReadExactly(bytes.Slice(0, count));
                }
                else
                {
                    Check(block);
                    new global::System.ReadOnlySpan<byte>(_block, start, count).CopyTo(bytes);
                }

                bytes = bytes.Slice(count);
                position += count;
            }
        }

        public long Number(long position)
        {
            global::System.Span<byte> number = stackalloc byte[sizeof(long)];
            Read(position, number);
            return global::System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(number);
        }

        private void Check(int block)
        {
            var start = (long)block * BlockSize;
            var count = (int)global::System.Math.Min(BlockSize, _length - start);
            _stream.Position = start;
            _stream.ReadExactly(_block, 0, count);
            if (Checksum(new global::System.ReadOnlySpan<byte>(_block, 0, count), (ulong)block) != Word(_sums, block * sizeof(ulong)))
            {
                throw Damaged(_name);
            }

            _checked[block] = true;
        }

        /// <summary>A number after the content, which was not checked yet.</summary>
        private long Tail(long position)
        {
            if (position < 0)
            {
                throw Damaged(_name);
            }

            _stream.Position = position;
            _stream.ReadExactly(_block, 0, sizeof(long));
            return (long)Word(_block, 0);
        }

        private static global::System.IO.Stream Open(string name)
        {
            try
            {
                return typeof(CorpusStorage).Assembly.GetManifestResourceStream(name) ?? throw OutOfStep("The assembly has no resource '" + name + "'.");
            }
            catch (global::System.BadImageFormatException)
            {
                throw Damaged(name);
            }
        }

        private static global::System.InvalidOperationException Damaged(string name) => OutOfStep("The resource '" + name + "' is damaged.");
    }
}
