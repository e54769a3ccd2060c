/**
 * The test classes in a few heaps, one start of the product each: a build with two JVMs hands out what it finds class by
 * class, and the product would start anew for every one. {@code -Dtest=NameOfATest} still runs a class by itself.
 * A suite may be without tests in a run of certain ones only, such as the long sweeps.
 */
package news.dragoman.suites;
