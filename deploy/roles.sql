-- The application's role; run as the owner of the database, once. psql -v password=... -f roles.sql dragoman
-- Dragoman itself gives this role what it may do to each table, after every upgrade.
\if :{?password}
\else
    \getenv password DRAGOMAN_DB_PASSWORD
\endif
create role dragoman_application login nosuperuser nocreatedb nocreaterole password :'password';
