using ReportLint.Cli;
using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>Files that do not keep still.</summary>
public sealed class InputFileTests : IDisposable
{
    readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(10)]
    public void A_stream_that_is_longer_or_shorter_than_it_said_is_read_to_its_end(int told) =>
        Assert.Equal(new byte[100_000], InputFile.Read(new Changing(told, 100_000), 200_000));

    [Fact]
    public void A_stream_that_grows_without_end_is_given_up() =>
        Assert.Equal(500, Assert.Throws<TooLargeException>(() => InputFile.Read(new Changing(10, long.MaxValue), 500)).Most);

    [Fact]
    public void A_file_that_is_gone_says_so() =>
        Assert.Equal("there is no such file.", FileFault.Explain(Assert.ThrowsAny<IOException>(() => InputFile.Read(scratch["gone.txt"], 500))).English);

    [Fact]
    public void A_system_message_tells_no_path() =>
        Assert.Equal("the system reports: Too many levels of symbolic links.", FileFault.Explain(new IOException("Too many levels of symbolic links : '/home/me/secret'")).English);

    /// <summary>Tells one length and has another.</summary>
    sealed class Changing(long told, long real) : Stream
    {
        long given;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => told;

        public override long Position { get => given; set => given = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var some = (int)Math.Min(count, real - given);
            Array.Clear(buffer, offset, some);
            given += some;
            return some;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
