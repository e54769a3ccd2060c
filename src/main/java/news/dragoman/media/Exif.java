package news.dragoman.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is read of what a camera notes: which way up the picture is (EXIF 2.32, tag 0x0112). */
final class Exif {

    /** As it lies. */
    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private Exif() {}

    /** From 1 to 8; 1 where nothing is said, or nothing that can be read. */
    static int orientation(byte[] tiff) {
        try {
            ByteBuffer in = ByteBuffer.wrap(tiff);
            in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = in.getInt(4);
            int entries = Short.toUnsignedInt(in.getShort(at));
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(in.getShort(entry)) == ORIENTATION && in.getShort(entry + 2) == SHORT) {
                    int said = Short.toUnsignedInt(in.getShort(entry + 8));
                    return said >= 1 && said <= 8 ? said : UPRIGHT;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }
}
