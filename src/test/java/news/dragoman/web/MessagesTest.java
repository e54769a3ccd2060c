package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Who;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]\\w*)[.}]");
    private static final Pattern CASE = Pattern.compile("\\{#is (\\w+)}");

    @TestFactory
    Stream<DynamicTest> every_bundle_is_complete_in_every_language_of_the_interface() {
        return bundles().stream()
                .flatMap(bundle -> Stream.of(Interface.values())
                        .filter(language -> language != Interface.ENGLISH)
                        .map(language -> DynamicTest.dynamicTest(
                                bundle.getSimpleName() + " in " + language.tag(), () -> compare(bundle, language))));
    }

    @Test
    void every_code_of_a_refusal_is_worded() {
        Set<String> worded = Arrays.stream(RefusalMessages.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        Stream<String> codes = Stream.of(
                        Stream.of(Guard.values()).map(Enum::name),
                        Stream.of(Who.values()).map(Enum::name),
                        Stream.of(Reason.STAGE, Reason.MOVED_ON))
                .flatMap(part -> part);

        assertEquals(
                List.of(),
                codes.filter(code -> !worded.contains(Words.key(code))).toList());
    }

    private static void compare(Class<?> bundle, Interface language) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        Properties translated = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(name + "_" + language.tag() + ".properties"))) {
            translated.load(file);
        }
        Map<String, String> english = new TreeMap<>();
        for (Method method : bundle.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Message.class)) {
                english.put(
                        method.getName(), method.getAnnotation(Message.class).value());
            }
        }
        assertFalse(english.isEmpty());
        assertEquals(english.keySet(), new TreeSet<>(translated.stringPropertyNames()));
        english.forEach((key, text) -> {
            assertEquals(places(text), places(translated.getProperty(key)), key);
            assertFalse(translated.getProperty(key).isBlank(), key);
        });
    }

    /** What a message speaks of, and the cases that it tells apart. */
    private static Set<String> places(String text) {
        return Stream.of(PLACE, CASE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("news.dragoman").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
