package news.dragoman.access;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * One thing that can be asked of Dragoman. Read from the compiled resources, so that a new one joins by itself.
 *
 * @param template the path, with its variables in braces: {@code /desk/editions/{id}/read}
 * @param fields the names of what it takes in query and form, as far as its parameters say
 * @param stream whether the answer has no end
 */
record Route(String verb, String template, Set<String> fields, boolean stream) implements Comparable<Route> {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::([^{}]*(?:\\{[^{}]*}[^{}]*)*))?}");

    /** Reading all classes takes seconds, and everybody asks for every route. */
    private static final List<Route> ALL = read();

    static List<Route> all() {
        return ALL;
    }

    /** Those whose answer comes to an end. */
    static List<Route> ending() {
        return ALL.stream().filter(route -> !route.stream()).toList();
    }

    private static List<Route> read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false); // takes longer than all else here
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("news.dragoman", "jakarta.ws.rs");
        ArchConfiguration.get().reset();
        TreeSet<Route> routes = new TreeSet<>();
        classes.stream().flatMap(type -> type.getMethods().stream()).forEach(method -> routes.addAll(of(method)));
        return List.copyOf(routes);
    }

    private static List<Route> of(JavaMethod method) {
        Optional<String> verb = method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .flatMap(type -> type.tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
        if (verb.isEmpty()) {
            return List.of();
        }
        String base = method.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .map(Path::value)
                .orElse("");
        String more = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + base + "/" + more)
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", more.endsWith("/") ? "/" : "");
        Set<String> fields = fieldsOf(method);
        boolean stream = method.tryGetAnnotationOfType(Produces.class)
                .filter(produces -> List.of(produces.value()).contains(MediaType.SERVER_SENT_EVENTS))
                .isPresent();
        return alternatives(path)
                .map(each -> new Route(verb.get(), each, fields, stream))
                .toList();
    }

    private static Set<String> fieldsOf(JavaMethod method) {
        return Arrays.stream(method.reflect().getParameters())
                .flatMap(parameter -> Stream.concat(
                                Optional.ofNullable(parameter.getAnnotation(RestForm.class))
                                        .map(RestForm::value)
                                        .stream(),
                                Optional.ofNullable(parameter.getAnnotation(RestQuery.class))
                                        .map(RestQuery::value)
                                        .stream())
                        .map(name -> name.isEmpty() ? parameter.getName() : name))
                .collect(Collectors.toSet());
    }

    /** A variable that may only be one of some words, such as a step, is one route for each of them. */
    private static Stream<String> alternatives(String path) {
        Matcher variable = VARIABLE.matcher(path);
        List<String> found = new ArrayList<>(List.of(""));
        int at = 0;
        while (variable.find()) {
            String before = path.substring(at, variable.start());
            at = variable.end();
            String rule = variable.group(2) == null ? "" : variable.group(2).strip();
            List<String> values = rule.matches("[a-z-]+(\\|[a-z-]+)+")
                    ? List.of(rule.split("\\|"))
                    : List.of("{" + variable.group(1) + "}");
            found = found.stream()
                    .flatMap(head -> values.stream().map(value -> head + before + value))
                    .toList();
        }
        String rest = path.substring(at);
        return found.stream().map(head -> head + rest);
    }

    @Override
    public int compareTo(Route other) {
        int byTemplate = template.compareTo(other.template);
        return byTemplate != 0 ? byTemplate : verb.compareTo(other.verb);
    }
}
