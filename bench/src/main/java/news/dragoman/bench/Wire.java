package news.dragoman.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection to the product that is kept open, as a browser's is. Written by hand because client and product share
 * the machine: a comfortable client would take as much of it as the product does.
 */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String common;

    /** @param secret of the person's session; empty for nobody */
    Wire(int port, String secret) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        String form = "benchbenchbenchbenchbe"; // 128 bits of nothing: the product only compares cookie and header
        common = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: dragoman=" + secret + "; csrf-token=" + form
                + "\r\nX-CSRF-TOKEN: " + form + "\r\nAccept-Encoding: gzip\r\n";
    }

    /** What came back: status, and how many bytes of body crossed the wire. */
    record Answer(int status, int bytes) {
        Answer is(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("wanted " + wanted + ", got " + status);
            }
            return this;
        }
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + common + "Accept: text/html\r\n\r\n");
    }

    Answer post(String path, String accept, String form) throws IOException {
        return post(path, accept, "", form);
    }

    /** @param more headers, each with the end of its line */
    Answer post(String path, String accept, String more, String form) throws IOException {
        return send("POST " + path + common + more + "Accept: " + accept
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return new Answer(status, chunked ? chunks() : skip(length));
    }

    private int chunks() throws IOException {
        int bytes = 0;
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            bytes += skip(size);
            line();
            if (size == 0) {
                return bytes;
            }
        }
    }

    private int skip(int bytes) throws IOException {
        in.skipNBytes(bytes);
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the product hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
