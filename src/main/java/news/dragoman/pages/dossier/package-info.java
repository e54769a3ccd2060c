/** A translation's dossier: what it quotes, counts and names, beside what its source does. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.dossier;
