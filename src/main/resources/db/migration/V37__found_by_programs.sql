-- What readers' programs are told of an article besides its words, frozen with them: whose desk it is from, who is named
-- for what, and which of the story's other languages it was drawn from.
alter table publication add column desk text;
update publication p set desk = (select d.code from story s join desk d on d.id = s.desk_id where s.id = p.story_id);
alter table publication alter column desk set not null;
create index front_of_desk on publication (language, desk, first_published desc, id desc) where current;
create index lately on publication (first_published desc, id desc) where current;

alter table publication add column drawn_from uuid[] not null default '{}';
update publication p
set drawn_from = array(select es.source_id from edition_source es where es.edition_id = p.edition_id order by es.source_id);
alter table publication alter column drawn_from drop default;

-- Names as printed. Articles from before have none here, and are told of by their lines alone.
create table publication_credit (
    publication_id uuid    not null references publication,
    position       integer not null,
    part           text    not null check (part in ('AUTHOR', 'TRANSLATOR', 'EDITOR')),
    name           text    not null,
    primary key (publication_id, position)
);
