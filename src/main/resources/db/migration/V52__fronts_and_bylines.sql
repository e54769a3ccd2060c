-- The month that readers find an article under: that of the time which stands on it, in its desk's zone.
alter table publication
    add column month date not null generated always as
        (date_trunc('month', first_published at time zone zone)::date) stored;
create index archive_of_language on publication (language, month, first_published desc, id desc) where current;

-- What a page of somebody's articles is found by: a digest of the name as printed, and of nothing else. It leads to nobody.
alter table publication_credit add column byline_key text;
update publication_credit
set byline_key = left(encode(sha256(convert_to(normalize(name, NFC), 'UTF8')), 'hex'), 12);
alter table publication_credit alter column byline_key set not null;
create index articles_of_byline on publication_credit (byline_key) where part = 'AUTHOR';
