package news.dragoman.web;

import news.dragoman.people.Scope;

/** Thrown where a program's token is good, but not for this. */
public class ScopeMissing extends RuntimeException {
    private final Scope scope;

    ScopeMissing(Scope scope) {
        super("token without the scope " + scope);
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
