package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import news.dragoman.newsroom.CommentRules;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Role;

/** Whether readers can comment on an article, for the story page of those who may close and open that. */
@Named("commentSwitch")
@RequestScoped
public class CommentSwitch {

    private final CommentRules rules;
    private final CurrentPerson current;

    CommentSwitch(CommentRules rules, CurrentPerson current) {
        this.rules = rules;
        this.current = current;
    }

    /** Whether the person sees it, of an article in that language that readers can reach. */
    public boolean offered(String language) {
        var person = current.person();
        return person.roles().contains(Role.CHIEF)
                || person.roles().contains(Role.EDITOR) && person.languages().contains(language);
    }

    public boolean open(String edition) {
        return rules.open(UUID.fromString(edition));
    }
}
