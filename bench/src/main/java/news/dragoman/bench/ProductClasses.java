package news.dragoman.bench;

import java.lang.invoke.MethodHandle;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged product's own classes, called in this process. */
final class ProductClasses {

    private ProductClasses() {}

    static URLClassLoader open() throws Exception {
        List<URL> jars = new ArrayList<>();
        for (String folder : List.of("app", "lib/main")) {
            try (Stream<Path> files = Files.list(Product.APP.resolve(folder))) {
                for (Path jar : (Iterable<Path>) files::iterator) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new));
    }

    static Object call(MethodHandle handle, Object... arguments) throws Exception {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
