package news.dragoman.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article under load beside the same bytes as a file of nginx's, whole and unchanged (304), on each JDK. Both run at
 * once and take turns; wrk, they and the database share the machine's cores.
 */
final class Reading {

    private static final int TURNS = 3;
    private static final int SECONDS = 8;
    private static final int WARMING_SECONDS = 12;
    private static final int CONNECTIONS = 64;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)\\b");
    private static final Pattern LINK = Pattern.compile("href=\"(/en/[^\"/]+-[0-9a-z]{10})\"");

    private final Table table;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Reading(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        Optional<Path> wrk = Machine.program("wrk");
        Optional<Path> nginx = Machine.program("nginx").or(() -> Optional.of(Path.of("/usr/sbin/nginx")))
                .filter(Files::isExecutable);
        if (wrk.isEmpty() || nginx.isEmpty()) {
            table.row("Article under load", "no " + (wrk.isEmpty() ? "wrk" : "nginx") + " on this machine");
            return;
        }
        for (Map.Entry<Integer, Path> jdk : Machine.jdks().entrySet()) {
            Path data = folder.resolve("jdk-" + jdk.getKey());
            Files.createDirectories(data);
            try (Product product =
                    Product.start(data.resolve("data"), jdk.getValue(), Product.APP, "-Ddragoman.demo=true")) {
                beside(product, jdk.getKey(), wrk.get(), nginx.get(), data.resolve("nginx"));
            }
        }
    }

    private record Load(double rate, double p99) {}

    private void beside(Product product, int jdk, Path wrk, Path nginx, Path folder) throws Exception {
        String site = "http://127.0.0.1:" + product.port();
        Matcher link = LINK.matcher(new String(ask(site + "/en/").body(), java.nio.charset.StandardCharsets.UTF_8));
        if (!link.find()) {
            throw new IllegalStateException("The demo has no article in English");
        }
        String path = link.group(1);
        HttpResponse<byte[]> article = ask(site + path);
        String mark = article.headers().firstValue("ETag").orElseThrow();
        int port = freePort();
        Process beside = serve(nginx, folder, port, article);
        try {
            String file = "http://127.0.0.1:" + port + "/article";
            String fileMark = ask(file).headers().firstValue("ETag").orElseThrow();
            if (ask(file).body().length != article.body().length) {
                throw new IllegalStateException("nginx sends other bytes");
            }
            unchanged(site + path, mark);
            unchanged(file, fileMark);
            String what = "The article (" + article.body().length + " bytes as sent), JDK " + jdk;
            turns(what + ", whole", wrk, site + path, List.of(), file, List.of());
            turns(
                    what + ", unchanged (304)",
                    wrk,
                    site + path,
                    List.of("If-None-Match: " + mark),
                    file,
                    List.of("If-None-Match: " + fileMark));
        } finally {
            beside.destroy();
            beside.waitFor();
        }
    }

    private void turns(String figure, Path wrk, String ours, List<String> asking, String theirs, List<String> askingThem)
            throws Exception {
        load(wrk, ours, asking, WARMING_SECONDS);
        load(wrk, theirs, askingThem, 2);
        List<Load> us = new ArrayList<>();
        List<Load> them = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            us.add(load(wrk, ours, asking, SECONDS));
            them.add(load(wrk, theirs, askingThem, SECONDS));
        }
        Load one = median(us);
        Load other = median(them);
        table.row(figure, words(one), "nginx, a file: " + words(other), Table.ratio(one.rate() / other.rate()), "≥ 0.8");
    }

    private static String words(Load load) {
        return String.format(Locale.ROOT, "%,.0f requests a second, p99 %.1f ms", load.rate(), load.p99());
    }

    private static Load median(List<Load> loads) {
        return loads.stream()
                .sorted((a, b) -> Double.compare(a.rate(), b.rate()))
                .toList()
                .get(loads.size() / 2);
    }

    private static Load load(Path wrk, String url, List<String> headers, int seconds) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                wrk.toString(), "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: br"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(url);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        Matcher p99 = P99.matcher(said);
        if (!rate.find() || !p99.find() || said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IllegalStateException("wrk says:\n" + said);
        }
        double scale = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0).get(p99.group(2));
        return new Load(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * scale);
    }

    /** Root's nginx works as somebody else, who may not look into a folder that is root's alone. */
    private static String asWhoStartsIt() {
        return "root".equals(System.getProperty("user.name")) ? "user root; " : "";
    }

    /** nginx as it comes, with as many workers as cores, open files remembered and no log; the same headers and bytes. */
    private Process serve(Path nginx, Path folder, int port, HttpResponse<byte[]> article) throws Exception {
        Files.createDirectories(folder);
        Files.write(folder.resolve("article"), article.body());
        StringBuilder headers = new StringBuilder();
        article.headers().map().forEach((name, values) -> {
            if (!List.of("content-length", "content-type", "etag", "date", "connection", ":status")
                    .contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> headers.append("add_header ")
                        .append(name)
                        .append(" '")
                        .append(value.replace("'", "\\'"))
                        .append("';\n"));
            }
        });
        Path file = folder.resolve("nginx.conf");
        Files.writeString(file, """
                %4$sdaemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; server_tokens off;
                  open_file_cache max=100; types { } default_type 'text/html;charset=UTF-8';
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c; uwsgi_temp_path %1$s/d;
                  scgi_temp_path %1$s/e;
                  server { listen 127.0.0.1:%2$d reuseport; root %1$s; location / {
                %3$s  } }
                }
                """.formatted(folder.toAbsolutePath(), port, headers, asWhoStartsIt()));
        Process process = new ProcessBuilder(nginx.toString(), "-c", file.toAbsolutePath().toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        for (int i = 0; i < 200; i++) {
            try {
                ask("http://127.0.0.1:" + port + "/article");
                return process;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroy();
        throw new IllegalStateException("nginx does not answer: " + Files.readString(folder.resolve("said")));
    }

    /** wrk does not look which status it was. */
    private void unchanged(String url, String mark) throws IOException, InterruptedException {
        int status = client.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Accept-Encoding", "br")
                                .header("If-None-Match", mark)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 304) {
            throw new IllegalStateException(status + " for " + url + " with its own ETag");
        }
    }

    private HttpResponse<byte[]> ask(String url) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Accept-Encoding", url.endsWith("/en/") ? "identity" : "br")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + url);
        }
        return answer;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
