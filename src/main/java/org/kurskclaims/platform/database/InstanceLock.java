package org.kurskclaims.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One application to a data directory. The operating system drops the lock with the process, however that ends. */
final class InstanceLock implements AutoCloseable {

    /** Locked byte, far behind the text: Windows refuses to read a locked range. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseUnavailable if another process, or another context of this one, holds the lock */
    static InstanceLock acquire(DataDirectory directory) {
        try {
            FileChannel channel = FileChannel.open(
                    directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw inUse(directory.root(), holder);
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new InstanceLock(channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data directory " + directory.root() + " cannot be locked: " + e + ".", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static DatabaseUnavailable inUse(Path root, String holder) {
        return new DatabaseUnavailable("Another Kursk Claims" + (holder.isEmpty() ? "" : " (process " + holder + ")")
                + " is running on the data directory " + root
                + ": stop it, or choose another directory with KURSK_DATA_DIR.");
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
