/** Fields that several forms share: names, languages, pairs, roles, zones; what was typed, and what is wrong with it. */
@org.jspecify.annotations.NullMarked
package news.dragoman.web.fields;
