package news.dragoman.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.web.Audience;
import news.dragoman.web.ReadersForm;

/**
 * The rules of the house, each for any root package: for the code itself, and for a small broken one that must fail.
 *
 * @param root such as {@code news.dragoman}
 */
record Rules(String root) {
    private static final Set<String> CLOCKLESS = Set.of(
            "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone");

    ArchRule workflow_imports_nothing_of_ours_and_no_framework() {
        return onlyImports("workflow", "java..", "org.jspecify..");
    }

    ArchRule language_imports_nothing_of_ours_and_no_framework_but_ICU() {
        return onlyImports("language", "java..", "org.jspecify..", "com.ibm.icu..");
    }

    /** Photos do not know what they are photos of: a story and people are ids to them. */
    ArchRule media_knows_no_story_and_nobody() {
        DescribedPredicate<JavaClass> ours = resideInAPackage(root + "..")
                .and(DescribedPredicate.not(
                        resideInAnyPackage(root + ".media..", root + ".language..", root + ".history..")));
        return noClasses()
                .that()
                .resideInAPackage(root + ".media..")
                .should()
                .dependOnClassesThat(ours)
                .allowEmptyShould(true);
    }

    ArchRule packages_have_no_cycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule nothing_imports_pages_or_the_API() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".pages..", root + ".api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".pages..", root + ".api..")
                .allowEmptyShould(true);
    }

    ArchRule screens_do_not_import_each_other() {
        return slices().matching(root + ".pages.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    ArchRule only_pages_the_API_and_web_speak_HTTP() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".pages..", root + ".api..", root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .allowEmptyShould(true);
    }

    ArchRule only_pages_the_API_web_and_notify_render_templates() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".pages..", root + ".api..", root + ".web..", root + ".notify..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.qute..")
                .allowEmptyShould(true);
    }

    ArchRule only_the_newsroom_changes_stories() {
        String[] keepers = {
            root + ".story..", root + ".translation..", root + ".review..", root + ".publication..", root + ".media.."
        };
        DescribedPredicate<JavaCall<?>> change = describe(
                "changes something of a story",
                call -> resideInAnyPackage(keepers).test(call.getTargetOwner()) && changes(call));
        return noClasses()
                .that()
                .resideOutsideOfPackages(concat(keepers, root + ".newsroom.."))
                .should()
                .callCodeUnitWhere(change)
                .allowEmptyShould(true);
    }

    ArchRule readers_screens_see_only_what_is_published() {
        DescribedPredicate<JavaClass> hidden = resideInAPackage(root + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(readersScreens())))
                .and(DescribedPredicate.not(resideInAnyPackage(
                        root + ".publication..", root + ".comments..", root + ".language..", root + ".web..")));
        return noClasses()
                .that()
                .resideInAnyPackage(readersScreens())
                .should()
                .dependOnClassesThat(hidden)
                .allowEmptyShould(true);
    }

    /** Embargo, hold and sign-off are asked at one door: what is not made there is not there to be shown. */
    ArchRule only_the_press_makes_an_article() {
        String article = root + ".publication.Publication";
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".newsroom.Press")
                .should()
                .callConstructorWhere(describe(
                        "makes an article",
                        call -> call.getTargetOwner().getName().equals(article)))
                .allowEmptyShould(true);
    }

    /** What readers get, in whatever form, comes through publication, and by no question of a screen's own. */
    ArchRule readers_screens_ask_no_database() {
        return noClasses()
                .that()
                .resideInAnyPackage(concat(readersScreens(), root + ".web.reader.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "javax.sql..", "java.sql..", "io.agroal..", "org.hibernate..")
                .allowEmptyShould(true);
    }

    /** A comment leads to no working text and to no person but by id. */
    ArchRule comments_know_only_what_is_published() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".comments..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                root + ".comments..", root + ".publication..", root + ".language.."))))
                .allowEmptyShould(true);
    }

    ArchRule only_readers_of_comments_send_forms_without_a_token() {
        return methods()
                .that()
                .areAnnotatedWith(ReadersForm.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage(root + ".pages.comments..")
                .allowEmptyShould(true);
    }

    ArchRule every_endpoint_states_who_may_call_it() {
        return methods()
                .that(describe("answer HTTP", Rules::answersHttp))
                .should(new ArchCondition<>("say who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean stated = method.isAnnotatedWith(Audience.class)
                                || method.getOwner().isAnnotatedWith(Audience.class);
                        events.add(new SimpleConditionEvent(
                                method, stated, method.getFullName() + " does not say who may call it"));
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule time_comes_from_the_injected_clock() {
        DescribedPredicate<JavaAccess<?>> clockless = describe("asks the time without a clock", access -> {
            String owner = access.getTargetOwner().getName();
            String target = owner + "." + access.getName();
            boolean now = access.getName().equals("now")
                    && owner.startsWith("java.time.")
                    && access instanceof JavaCall<?> call
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean date = owner.equals(Date.class.getName())
                    && access instanceof JavaCall<?> call
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now || date || CLOCKLESS.contains(target);
        });
        return noClasses()
                .that()
                .areNotAssignableTo(Clock.class)
                .should()
                .accessTargetWhere(clockless)
                .allowEmptyShould(true);
    }

    ArchRule names_say_what_a_thing_is() {
        return classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .allowEmptyShould(true);
    }

    ArchRule entities_are_closed() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("have private fields and be no active records") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        boolean open = entity.getFields().stream()
                                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.PRIVATE)
                                        && !field.getModifiers().contains(JavaModifier.STATIC));
                        boolean active = entity.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase");
                        events.add(new SimpleConditionEvent(entity, !open && !active, entity.getName() + " is open"));
                    }
                })
                .allowEmptyShould(true);
    }

    List<ArchRule> all() {
        return List.of(
                workflow_imports_nothing_of_ours_and_no_framework(),
                language_imports_nothing_of_ours_and_no_framework_but_ICU(),
                media_knows_no_story_and_nobody(),
                packages_have_no_cycles(),
                nothing_imports_pages_or_the_API(),
                screens_do_not_import_each_other(),
                only_pages_the_API_and_web_speak_HTTP(),
                only_pages_the_API_web_and_notify_render_templates(),
                only_the_newsroom_changes_stories(),
                readers_screens_see_only_what_is_published(),
                only_the_press_makes_an_article(),
                readers_screens_ask_no_database(),
                comments_know_only_what_is_published(),
                only_readers_of_comments_send_forms_without_a_token(),
                every_endpoint_states_who_may_call_it(),
                time_comes_from_the_injected_clock(),
                names_say_what_a_thing_is(),
                entities_are_closed());
    }

    private ArchRule onlyImports(String name, String... others) {
        return classes()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(concat(others, root + "." + name + ".."))
                .allowEmptyShould(true);
    }

    private static boolean answersHttp(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** A change of an entity, or a repository's writing. */
    private static boolean changes(JavaCall<?> call) {
        boolean entity = call.getTargetOwner().isAnnotatedWith(Entity.class);
        boolean silent = call.getTarget().getRawReturnType().getName().equals("void")
                && !call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
        boolean writing = Stream.of("persist", "delete", "update", "flush").anyMatch(call.getName()::startsWith);
        return entity && silent || writing;
    }

    /** What anybody may fetch without a sign-in. */
    private String[] readersScreens() {
        return Stream.of("front", "article", "feed", "sitemap", "photo", "comments")
                .map(screen -> root + ".pages." + screen + "..")
                .toArray(String[]::new);
    }

    private static String[] concat(String[] some, String one) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }
}
