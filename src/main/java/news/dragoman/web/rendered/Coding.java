package news.dragoman.web.rendered;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are packed on their way (RFC 9110, 8.4.1), the best first. */
public enum Coding {
    BROTLI("br", "-br"),
    GZIP("gzip", "-gz"),
    PLAIN("identity", "");

    /**
     * Brotli's levels end at 11. This one packs a page of 60 KB in some 2 ms and leaves a few per cent; 11 takes fifty
     * times as long, which the reader waits for who comes first after a change.
     */
    private static final int BROTLI_LEVEL = 6;

    /** A smaller body fits into the packet that its headers come in. */
    private static final int WORTH_PACKING = 512;

    private final String token;
    private final String suffix;

    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** Its name in headers. */
    public String token() {
        return token;
    }

    /** What a strong mark ends with, as it tells apart what differs in a single byte (RFC 9110, 8.8.3.3). */
    String suffix() {
        return suffix;
    }

    /** The bytes so packed; null where this machine cannot, or where it gains nothing. */
    byte @Nullable [] pack(byte[] plain) {
        if (this == PLAIN) {
            return plain;
        }
        if (plain.length < WORTH_PACKING || this == BROTLI && !Brotli4jLoader.isAvailable()) {
            return null;
        }
        try {
            byte[] packed =
                    this == BROTLI ? Encoder.compress(plain, Encoder.Parameters.create(BROTLI_LEVEL)) : gzip(plain);
            return packed.length < plain.length ? packed : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Packing bytes in memory failed", e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var packing = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            packing.write(plain);
        }
        return out.toByteArray();
    }
}
