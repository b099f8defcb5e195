namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// A file that is mapped into memory, of which nothing is believed that was not checked. After the content stand the checksums of its
    /// blocks; then the checksums of the blocks of these, which are read at once; then the numbers that the file ends with, among them a checksum
    /// of all that is read at once: the version. A block is checked when something in it is first read. For several threads at a time.
    /// </summary>
    private sealed class MappedFile
    {
        private readonly string _name;
        private readonly global::System.Runtime.InteropServices.SafeBuffer _view;
        private readonly nint _address;
        private readonly long _length;
        private readonly byte[] _sumsOfSums;
        private readonly bool[] _isChecked;
        private readonly bool[] _areSumsChecked;
        private readonly object _checking = new object();

        /// <param name="name">Its name; it is beside the program.</param>
        /// <param name="version">Of the file that the code was generated with.</param>
        public MappedFile(string name, ulong version)
        {
            _name = name;
            _view = Map(name, out var size);
            _address = _view.DangerousGetHandle();
            const int end = FileEndNumbers * sizeof(ulong);
            var numbers = Unchecked(size - end, end).ToArray();
            _length = (long)Word(numbers, 0);
            Directory = (long)Word(numbers, sizeof(ulong));
            var blocks = BlocksIn(_length);
            var blocksOfSums = BlocksIn(blocks * sizeof(ulong));
            var isWhole = _length >= 0 && _length < size && _length + ((blocks + blocksOfSums) * sizeof(ulong)) + end == size
                && Word(numbers, end - sizeof(ulong)) == FileMark;
            if (!isWhole)
            {
                throw Damaged();
            }

            _sumsOfSums = Unchecked(size - end - (blocksOfSums * sizeof(ulong)), (int)((blocksOfSums + FileEndNumbers - 2) * sizeof(ulong))).ToArray();
            var found = Word(numbers, 3 * sizeof(ulong));
            if (Checksum(_sumsOfSums, FileMark) != found)
            {
                throw Damaged();
            }

            if (found != version)
            {
                throw Refused("is not the one that the code was generated with");
            }

            _isChecked = new bool[blocks];
            _areSumsChecked = new bool[blocksOfSums];
        }

        /// <summary>Where the places of the tables are.</summary>
        public long Directory { get; }

        /// <summary>Some bytes of the content, checked.</summary>
        public global::System.ReadOnlySpan<byte> Read(long position, int length)
        {
            var bytes = Locate(position, length);
            Check(position, length);
            return bytes;
        }

        /// <summary>The same, to be checked by <see cref="Verify"/> a piece at a time.</summary>
        public global::System.ReadOnlySpan<byte> Locate(long position, int length) =>
            position >= 0 && length >= 0 && position <= _length - length ? Unchecked(position, length) : throw Damaged();

        /// <summary>Checks a piece of what was located.</summary>
        public void Verify(global::System.ReadOnlySpan<byte> bytes)
        {
            var address = global::System.Runtime.CompilerServices.Unsafe.ByteOffset(
                ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(),
                ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(bytes));
            var position = (long)(address - _address);
            if (position >= 0 && position < _length)
            {
                Check(position, bytes.Length);
            }
        }

        private static long BlocksIn(long length) => (length / BlockSize) + (length % BlockSize == 0 ? 0 : 1);

        private static global::System.Runtime.InteropServices.SafeBuffer Map(string name, out long size)
        {
            var path = global::System.IO.Path.Combine(global::System.AppContext.BaseDirectory, name);
            try
            {
                // Whoever cleans up may delete the file: what is mapped stays until the program ends.
                using var stream = new global::System.IO.FileStream(
                    path,
                    global::System.IO.FileMode.Open,
                    global::System.IO.FileAccess.Read,
                    global::System.IO.FileShare.Read | global::System.IO.FileShare.Delete,
                    1);
                size = stream.Length;
                if (size < FileEndNumbers * sizeof(ulong))
                {
                    throw Damaged(name);
                }

                using var file = global::System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile(
                    stream,
                    null,
                    0,
                    global::System.IO.MemoryMappedFiles.MemoryMappedFileAccess.Read,
                    global::System.IO.HandleInheritability.None,
                    leaveOpen: true);

                return file.CreateViewAccessor(0, size, global::System.IO.MemoryMappedFiles.MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
            }
            catch (global::System.Exception fault) when (fault is global::System.IO.IOException or global::System.UnauthorizedAccessException)
            {
                throw new global::System.InvalidOperationException(
                    "The file '" + path + "', which holds the corpus, cannot be read: " + fault.Message
                        + " A build writes it beside the program; it has to be copied with it.",
                    fault);
            }
        }

        private void Check(long position, int length)
        {
            if (length == 0)
            {
                return;
            }

            var last = (position + length - 1) / BlockSize;
            for (var block = position / BlockSize; block <= last; block++)
            {
                if (!_isChecked[block])
                {
                    CheckBlock(block);
                }
            }
        }

        private void CheckBlock(long block)
        {
            lock (_checking)
            {
                var sum = block * sizeof(ulong);
                var blockOfSums = sum / BlockSize;
                if (!_areSumsChecked[blockOfSums])
                {
                    var count = (int)global::System.Math.Min(BlockSize, (_isChecked.LongLength * sizeof(ulong)) - (blockOfSums * BlockSize));
                    Compare(_length + (blockOfSums * BlockSize), count, ~(ulong)blockOfSums, Word(_sumsOfSums, (int)blockOfSums * sizeof(ulong)));
                    _areSumsChecked[blockOfSums] = true;
                }

                var start = block * BlockSize;
                var expected = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(Unchecked(_length + sum, sizeof(ulong)));
                Compare(start, (int)global::System.Math.Min(BlockSize, _length - start), (ulong)block, expected);
                _isChecked[block] = true;
            }
        }

        private void Compare(long position, int count, ulong seed, ulong expected)
        {
            if (Checksum(Unchecked(position, count), seed) != expected)
            {
                throw Damaged();
            }
        }

        private global::System.ReadOnlySpan<byte> Unchecked(long position, int length) =>
            global::System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(
                ref global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(
                    ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(), _address + (nint)position),
                length);

        private global::System.InvalidOperationException Damaged() => Damaged(_name);

        private global::System.InvalidOperationException Refused(string what) => Refused(_name, what);

        private static global::System.InvalidOperationException Damaged(string name) => Refused(name, "is damaged");

        private static global::System.InvalidOperationException Refused(string name, string what) => new global::System.InvalidOperationException(
            "The file '" + name + "', which holds the corpus, " + what + ". Copy it again from the output of the build, or rebuild the project from scratch.");
    }
}
