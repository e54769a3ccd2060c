package news.dragoman.workflow;

/** What a person is trusted with; languages and pairs narrow it. */
public enum Role {
    REPORTER,
    TRANSLATOR,
    EDITOR,
    CHIEF,
    MODERATOR,
    ADMIN,
    AUDITOR
}
