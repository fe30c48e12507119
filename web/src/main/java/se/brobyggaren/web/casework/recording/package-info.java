/** One page on which everything that is recorded often is recorded in seconds. */
package se.brobyggaren.web.casework.recording;
