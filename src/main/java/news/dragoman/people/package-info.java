/** Who works here: people, their pen names, their desks, and how they sign in. */
@org.jspecify.annotations.NullMarked
package news.dragoman.people;
