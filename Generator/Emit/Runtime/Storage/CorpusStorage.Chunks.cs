namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    private enum ChunkKind
    {
        Text,
        Articles,
        People,
        Links,
    }

    /// <summary>
    /// The literals of one kind by number. Their addresses are kept, because the data of an assembly never moves and
    /// asking for a literal through a method at each access would make a scan several times slower.
    /// </summary>
    private sealed class Chunks
    {
        private readonly ChunkKind _kind;
        private readonly nint[] _addresses;
        private readonly int[] _lengths;

        public Chunks(ChunkKind kind, int count)
        {
            _kind = kind;
            _addresses = new nint[count];
            _lengths = new int[count];
        }

        public global::System.ReadOnlySpan<byte> this[int number]
        {
            get
            {
                var address = global::System.Threading.Volatile.Read(ref _addresses[number]);
                return address == 0
                    ? Load(number)
                    : global::System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(
                        ref global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(
                            ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(), address),
                        _lengths[number]);
            }
        }

        private global::System.ReadOnlySpan<byte> Load(int number)
        {
            global::System.ReadOnlySpan<byte> data = default;
            switch (_kind)
            {
                case ChunkKind.Text:
                    LoadText(number, ref data);
                    break;
                case ChunkKind.Articles:
                    LoadArticles(number, ref data);
                    break;
                case ChunkKind.People:
                    LoadPeople(number, ref data);
                    break;
                default:
                    LoadLinks(number, ref data);
                    break;
            }

            if (!data.IsEmpty)
            {
                _lengths[number] = data.Length;
                global::System.Threading.Volatile.Write(
                    ref _addresses[number],
                    global::System.Runtime.CompilerServices.Unsafe.ByteOffset(
                        ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(),
                        ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(data)));
            }

            return data;
        }
    }
}
