package news.dragoman.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import news.dragoman.workflow.Role;

/** States who may call an endpoint. One that does not say is answered by nobody, and does not pass the build. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audience {

    /** Who may call; a method's statement goes before its class's. */
    Of value();

    /**
     * The circles of callers; to whoever is signed in and outside of a circle its endpoints do not exist. What exactly
     * one of the newsroom may do is for the table of steps to say.
     */
    enum Of {
        EVERYBODY,
        NEWSROOM,
        /** Programs of people of the newsroom, by a bearer token that is good for what the route {@link Needs}. */
        PROGRAMS,
        /** Programs of other houses, by a key of their own, which is good for what is published and nothing else. */
        PARTNERS,
        /** Manages people and settings. */
        ADMIN(Role.ADMIN),
        /** Sees who was granted what. */
        OVERSIGHT(Role.ADMIN, Role.CHIEF, Role.AUDITOR),
        /** Sees where four eyes have not read a text. */
        FOUR_EYES(Role.CHIEF, Role.AUDITOR),
        /** Decides what becomes of readers' comments: moderators in their languages, chiefs in all. */
        MODERATION(Role.MODERATOR, Role.CHIEF),
        /** Is given what readers wrote that is for editors. */
        PASSED_ON(Role.EDITOR, Role.CHIEF),
        /** Sees who decided what of readers' comments, and why. */
        COMMENT_RECORD(Role.CHIEF, Role.AUDITOR, Role.ADMIN),
        /** Those who see that pen names exist. Who is behind one is not for all of them. */
        PEN_NAMES(Role.ADMIN, Role.CHIEF);

        private final Set<Role> roles;

        Of(Role... roles) {
            this.roles = Set.of(roles);
        }

        /** Whether only people who are signed in may call. */
        boolean asksWho() {
            return this != EVERYBODY && this != PROGRAMS && this != PARTNERS;
        }

        /** Whether somebody with these roles belongs to it. */
        public boolean admits(Set<Role> theirs) {
            return roles.isEmpty() || theirs.stream().anyMatch(roles::contains);
        }
    }
}
