/**
 * National code lists (nationella koder), municipalities, counties and national bodies: data
 * shipped with the product, each code with Swedish and English words.
 */
package se.brobyggaren.tenantconfig.codes;
